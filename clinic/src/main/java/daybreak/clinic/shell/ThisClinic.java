package daybreak.clinic.shell;

import java.time.ZoneId;

/**
 * The clinic whose pages these are.
 *
 * @param name as people call it
 * @param mode whether it is real
 * @param zone in which its clocks on the wall run
 */
public record ThisClinic(String name, Mode mode, ZoneId zone) {}
