package daybreak.clinic.monitoring;

import daybreak.devices.mllp.Tls;
import java.net.InetSocketAddress;
import java.util.Optional;

/**
 * How the clinic watches.
 *
 * @param chairs how many chairs it has, numbered from 1
 * @param monitorsAt where monitors speak to it; port 0 takes a free one
 * @param tls keys, wanted where that address is not the machine's own
 * @param admission who may speak there
 */
public record MonitoringSettings(
        int chairs, InetSocketAddress monitorsAt, Optional<Tls> tls, Admission admission) {

    /**
     * @throws IllegalArgumentException when there is no chair
     */
    public MonitoringSettings {
        if (chairs < 1) {
            throw new IllegalArgumentException("a clinic has at least one chair, not " + chairs);
        }
    }
}
