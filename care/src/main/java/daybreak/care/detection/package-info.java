/**
 * When a condition stands: detectors, one idea each, as pure values that take one sample, reading
 * or arrival at a time. They know nothing of chairs, alarms' lives or people's commands.
 *
 * <p>All times here are clinic times: an observation's own time where its source's clock agrees
 * with the clinic's, else its arrival ({@link daybreak.care.detection.SourceClock} decides). How
 * each rule is read is told in docs/clarifications/alarms.md.
 */
@NullMarked
package daybreak.care.detection;

import org.jspecify.annotations.NullMarked;
