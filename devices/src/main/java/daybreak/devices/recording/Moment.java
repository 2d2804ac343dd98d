package daybreak.devices.recording;

import java.time.Duration;
import java.util.List;

/**
 * What was measured at one time.
 *
 * @param offset from the recording's first moment
 * @param samples what was obtained; missing samples are left out
 */
public record Moment(Duration offset, List<Sample> samples) {

    public Moment {
        samples = List.copyOf(samples);
    }
}
