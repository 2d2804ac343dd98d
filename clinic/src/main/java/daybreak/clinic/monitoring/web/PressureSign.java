package daybreak.clinic.monitoring.web;

import daybreak.clinic.shell.ReadingSign;

/** The two pressures of a cuff, read as one. */
public record PressureSign(ReadingSign systolic, ReadingSign diastolic) {}
