package daybreak.clinic.monitoring;

import daybreak.clinic.device.Devices;
import daybreak.clinic.monitoring.store.MonitoringStore;
import daybreak.clinic.protocol.ProtocolBook;
import daybreak.clinic.record.Entry;
import daybreak.clinic.record.PostgresRecord;
import daybreak.devices.mllp.MllpLimits;
import daybreak.quantities.identity.IdSource;
import daybreak.quantities.time.ClinicClock;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.MachineClock;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The chairs of a demonstration whose past is played: the same rules, doors and socket as ever, but
 * nothing happens by itself. Whoever plays moves the clock and fires what is due.
 */
public final class PlayedChairs implements AutoCloseable {

    private static final int FREE_PORT = 0;

    private final Chairs chairs;
    private final PlayedSilences silences;
    private final PostgresRecord record;
    private final MonitorListener listener;

    /**
     * What the chairs stand in.
     *
     * @param chairs how many
     * @param clinic a clock that moves only when told
     * @param opening the entry that says that the clinic is open
     */
    public record Setting(
            int chairs,
            ZoneId zone,
            ClinicClock clinic,
            MachineClock machine,
            IdSource ids,
            PostgresRecord record,
            Devices devices,
            ProtocolBook protocols,
            Entry opening) {}

    private PlayedChairs(
            Chairs chairs,
            PlayedSilences silences,
            PostgresRecord record,
            MonitorListener listener) {
        this.chairs = chairs;
        this.silences = silences;
        this.record = record;
        this.listener = listener;
    }

    /** The chairs stand as the record leaves them, and monitors are let in. */
    public static PlayedChairs begin(Setting setting) {
        InetSocketAddress address =
                new InetSocketAddress(InetAddress.getLoopbackAddress(), FREE_PORT);
        MonitoringSettings settings =
                new MonitoringSettings(setting.chairs(), address, Optional.empty(), Admission.OPEN);
        Chairs.Surroundings around =
                new Chairs.Surroundings(
                        settings,
                        setting.zone(),
                        setting.clinic(),
                        setting.machine(),
                        setting.ids(),
                        setting.record(),
                        setting.devices(),
                        setting.protocols(),
                        MonitoringStore.history(setting.record().readModels()),
                        _ -> {});
        PlayedSilences silences = new PlayedSilences(setting.clinic());
        Chairs chairs = new Chairs(around, _ -> silences);
        chairs.beginUntimed(setting.opening());
        MonitorListener listener =
                MonitorListener.open(
                        address,
                        Optional.empty(),
                        MllpLimits.DEFAULT,
                        chairs.door(),
                        setting.machine());
        return new PlayedChairs(chairs, silences, setting.record(), listener);
    }

    public Monitoring monitoring() {
        return chairs.monitoring();
    }

    /** Where monitors speak to the clinic. */
    public InetSocketAddress monitorsAt() {
        return listener.address();
    }

    /** When something happens next without anybody's doing. */
    public Optional<ClinicTime> nextAt() {
        return Stream.of(silences.nextAt(), chairs.nextDeadline())
                .flatMap(Optional::stream)
                .min(Comparator.naturalOrder());
    }

    /** Lets happen what the clock has reached, and waits until it is written. */
    public void fire() {
        silences.fire(chairs::silenceEnded);
        chairs.wakeDue();
        record.settle();
    }

    @Override
    public void close() {
        listener.close();
        chairs.close();
    }
}
