package daybreak.devices.recording;

import daybreak.care.vitals.ParameterCode;
import java.time.Duration;

/**
 * One value of a recording.
 *
 * @param parameter what was measured: a known vital sign, or the recording's own name for it
 * @param text the value as the recording has it
 * @param unit in UCUM; empty where the recording names none
 * @param age how much older it is than its moment: zero but for values, such as a cuff's, that a
 *     message brings later
 */
public record Sample(ParameterCode parameter, String text, String unit, Duration age) {}
