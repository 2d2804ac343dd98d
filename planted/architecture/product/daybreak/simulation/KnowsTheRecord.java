// planted: arrow-simulation: daybreak.clinic.record.Journal
package daybreak.simulation;

import daybreak.clinic.record.Journal;

record KnowsTheRecord(Journal journal) {}
