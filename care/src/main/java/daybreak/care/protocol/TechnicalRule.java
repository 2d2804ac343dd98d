package daybreak.care.protocol;

import daybreak.care.alarm.Condition;
import daybreak.care.alarm.Tier;
import daybreak.quantities.evidence.Sourced;

/** A row of the table of technical alarms: how urgent a fault in the means of watching is. */
public record TechnicalRule(Condition condition, Sourced<Tier> tier, NextStep step) {}
