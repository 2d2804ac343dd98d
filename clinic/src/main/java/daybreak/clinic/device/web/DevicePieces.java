package daybreak.clinic.device.web;

import daybreak.care.placement.Placements;
import daybreak.care.protocol.SignalRules;
import daybreak.care.vitals.DeviceId;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.device.ChairsInSight;
import daybreak.clinic.device.DeviceHistory;
import daybreak.clinic.device.Devices;
import daybreak.clinic.device.HeardDevice;
import daybreak.clinic.device.MonitorsIn;
import daybreak.clinic.device.RefusedMessage;
import daybreak.clinic.record.RecordUnreadable;
import daybreak.clinic.shell.Text;
import daybreak.quantities.time.ClinicClock;
import daybreak.quantities.time.ClinicTime;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Makes the devices page and its pieces. */
final class DevicePieces {

    private static final Logger LOG = LoggerFactory.getLogger(DevicePieces.class);

    private static final int MOST_REFUSALS = 20;
    private static final Set<String> KEPT_EVENTS = Set.of("R40", "R42");

    private static final Comparator<DeviceLine> IN_ORDER =
            Comparator.comparing(DeviceLine::place)
                    .thenComparing(line -> line.chair().map(ChairNumber::value).orElse(0))
                    .thenComparing(DeviceLine::label)
                    .thenComparing(DeviceLine::device);

    private final Devices devices;
    private final ChairsInSight chairs;
    private final MonitorsIn monitors;
    private final DeviceHistory history;
    private final Supplier<SignalRules> rules;
    private final ClinicClock clock;

    /** Who spoke before the clinic was opened: it does not change, so it is asked once. */
    private volatile Optional<Map<DeviceId, ClinicTime>> past = Optional.empty();

    DevicePieces(
            Devices devices,
            ChairsInSight chairs,
            MonitorsIn monitors,
            DeviceHistory history,
            Supplier<SignalRules> rules,
            ClinicClock clock) {
        this.devices = devices;
        this.chairs = chairs;
        this.monitors = monitors;
        this.history = history;
        this.rules = rules;
        this.clock = clock;
    }

    DevicesPiece devices(Text text) {
        DeviceLines lines = lines(text);
        List<DeviceLine> all = ids().stream().map(lines::line).sorted(IN_ORDER).toList();
        return new DevicesPiece(
                all, past.isPresent() ? DevicesPiece.Past.READ : DevicesPiece.Past.UNREADABLE);
    }

    /** One device; empty for an id that nobody has ever heard or made known. */
    Optional<DeviceLine> device(DeviceId device, Text text) {
        return ids().contains(device) ? Optional.of(lines(text).line(device)) : Optional.empty();
    }

    private Set<DeviceId> ids() {
        Set<DeviceId> ids = new TreeSet<>(devices.placements().devices().keySet());
        ids.addAll(devices.heard().all());
        ids.addAll(past().keySet());
        return ids;
    }

    private DeviceLines lines(Text text) {
        return new DeviceLines(
                text,
                new DeviceLines.Moment(
                        clock.now(),
                        clock.speed(),
                        rules.get(),
                        devices.placements(),
                        heard(),
                        past(),
                        chairs.technicalAlarms()));
    }

    private Map<DeviceId, HeardDevice> heard() {
        Map<DeviceId, HeardDevice> heard = new HashMap<>();
        for (DeviceId device : devices.heard().all()) {
            devices.heard().heard(device).ifPresent(one -> heard.put(device, one));
        }
        return heard;
    }

    private Map<DeviceId, ClinicTime> past() {
        if (past.isEmpty()) {
            try {
                past =
                        Optional.of(
                                history.spoken().stream()
                                        .collect(
                                                Collectors.toUnmodifiableMap(
                                                        DeviceHistory.Spoken::device,
                                                        DeviceHistory.Spoken::heardAt)));
            } catch (RecordUnreadable e) {
                // The page says so itself, and asks again.
                LOG.warn("who spoke before is not known: {}", e.toString());
            }
        }
        return past.orElse(Map.of());
    }

    RefusalsPiece refusals() {
        ClinicTime now = clock.now();
        return new RefusalsPiece(
                devices.heard().refusals().stream()
                        .limit(MOST_REFUSALS)
                        .map(message -> refusal(message, now))
                        .toList());
    }

    private RefusalsPiece.Line refusal(RefusedMessage message, ClinicTime now) {
        return new RefusalsPiece.Line(
                label(message.sender()),
                IdSign.of(message.sender()),
                message.controlId(),
                message.answer(),
                message.times(),
                AgeSign.of(message.at(), now),
                message.place(),
                message.words());
    }

    /** What is kept whole; empty while the record cannot be asked. */
    Optional<List<KeptLine>> kept(Text text) {
        try {
            ClinicTime now = clock.now();
            return Optional.of(history.kept().stream().map(kept -> kept(kept, text, now)).toList());
        } catch (RecordUnreadable e) {
            LOG.warn("what is kept is not known: {}", e.toString());
            return Optional.empty();
        }
    }

    private KeptLine kept(DeviceHistory.Kept kept, Text text, ClinicTime now) {
        return new KeptLine(
                label(kept.sender()),
                IdSign.of(kept.sender()),
                KEPT_EVENTS.contains(kept.event())
                        ? kept.event().toLowerCase(Locale.ROOT)
                        : "other",
                kept.event(),
                text.number(BigDecimal.valueOf(kept.count())),
                AgeSign.of(kept.lastAt(), now));
    }

    ListenerPiece listener() {
        return new ListenerPiece(monitors.door());
    }

    /** The chairs at which a device may be put, with what stands there. */
    List<Panel.Choice> chairs() {
        Placements placements = devices.placements();
        return chairs.technicalAlarms().keySet().stream()
                .map(chair ->
                        new Panel.Choice(
                                chair, placements.at(chair).stream().map(this::label).toList()))
                .toList();
    }

    private String label(DeviceId device) {
        return Optional.ofNullable(devices.placements().devices().get(device))
                .map(Placements.Known::label)
                .orElse("");
    }
}
