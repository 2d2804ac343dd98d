package daybreak.devices.monitor;

import daybreak.care.vitals.DeviceId;
import daybreak.quantities.time.ObservationTime;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;

/**
 * A monitor that is not there: what it says is made here.
 *
 * @param application MSH-3.1, the name it speaks under
 * @param id its EUI-64, sixteen hexadecimal digits
 * @param zone in which it writes its times; each carries its offset
 */
public record Monitor(String application, DeviceId id, ZoneId zone) {

    /**
     * @throws IllegalArgumentException when the id is no EUI-64
     */
    public Monitor {
        if (!id.text().matches("[0-9A-F]{16}")) {
            throw new IllegalArgumentException("a monitor's id is an EUI-64: " + id);
        }
    }

    /**
     * One message.
     *
     * @param controlId MSH-10, another one for each message; the same for the same message sent
     *     again
     * @param saidAt the monitor's clock
     * @param observedAt when the values were true that name no time of their own
     * @param values in the order in which they are sent; none says only that the monitor is there
     * @return the content of a frame; times in it are cut to the ten-thousandth of a second, HL7's
     *     finest
     */
    public byte[] says(
            String controlId,
            ObservationTime saidAt,
            ObservationTime observedAt,
            List<MonitorValue> values) {
        return new Composition(this, controlId, saidAt, observedAt)
                .of(values)
                .getBytes(StandardCharsets.UTF_8);
    }
}
