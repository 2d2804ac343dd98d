package daybreak.simulation.monitor;

import daybreak.devices.monitor.Monitor;
import daybreak.devices.monitor.MonitorValue;
import daybreak.quantities.time.ObservationTime;
import java.util.List;

/**
 * A message as the monitor made it. Written out when it is sent, and always to the same bytes.
 *
 * @param controlId MSH-10
 * @param saidAt the monitor's clock when it was made
 * @param observedAt when the values were true
 * @param framing how it goes over the wire the first time
 */
record Spoken(
        String controlId,
        ObservationTime saidAt,
        ObservationTime observedAt,
        List<MonitorValue> values,
        Framing framing) {

    enum Framing {
        WHOLE,
        CUT_OFF_FIRST
    }

    Spoken {
        values = List.copyOf(values);
    }

    byte[] writtenBy(Monitor monitor) {
        return monitor.says(controlId, saidAt, observedAt, values);
    }

    Spoken whole() {
        return new Spoken(controlId, saidAt, observedAt, values, Framing.WHOLE);
    }
}
