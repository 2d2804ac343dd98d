package daybreak.care.watch;

import daybreak.care.alarm.AlarmId;
import daybreak.care.alarm.AlarmState;
import daybreak.care.alarm.Condition;
import daybreak.care.protocol.Protocol;
import daybreak.care.vitals.DeviceId;
import daybreak.care.vitals.VitalSign;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ClockSpeed;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One chair as the rules see it: immutable, and bounded however long a watch lasts (only alarms
 * that nobody reviews add up). {@link ChairRules#decide} is the only way from one to the next.
 */
public final class Chair {

    private final ChairNumber number;
    private final ClockSpeed speed;
    private final Optional<ClinicTime> now;
    private final SortedMap<DeviceId, Source> sources;
    private final Map<VitalSign, LatestValue> latest;
    private final Optional<Vigil> vigil;
    private final Optional<Deadline> next;

    Chair(
            ChairNumber number,
            ClockSpeed speed,
            Optional<ClinicTime> now,
            SortedMap<DeviceId, Source> sources,
            Map<VitalSign, LatestValue> latest,
            Optional<Vigil> vigil) {
        this.number = number;
        this.speed = speed;
        this.now = now;
        this.sources = Collections.unmodifiableSortedMap(sources);
        this.latest = Collections.unmodifiableMap(latest);
        this.vigil = vigil;
        this.next = Deadlines.next(this);
    }

    /** A chair at which nothing has happened, in a clinic whose clock runs at its own pace. */
    public static Chair empty(ChairNumber number) {
        return new Chair(
                number,
                ClockSpeed.REAL,
                Optional.empty(),
                new TreeMap<>(),
                new EnumMap<>(VitalSign.class),
                Optional.empty());
    }

    public ChairNumber number() {
        return number;
    }

    public ClockSpeed speed() {
        return speed;
    }

    /** The clinic time of the last input; empty before the first. */
    public Optional<ClinicTime> now() {
        return now;
    }

    /** The open watch; empty while readings are shown and not judged. */
    public Optional<Watch> watch() {
        return vigil.map(Vigil::watch);
    }

    /** The alarms in the chair's list, the most urgent first. */
    public List<ChairAlarm> alarms() {
        return held().stream().map(Held::alarm).sorted(ChairAlarm.BY_URGENCY).toList();
    }

    /** The alarm of that id, while it is in the list. */
    public Optional<ChairAlarm> alarm(AlarmId id) {
        return held().stream().map(Held::alarm).filter(alarm -> alarm.id().equals(id)).findFirst();
    }

    /** What a station near the chair should let people hear. */
    public ChairSound sound() {
        List<AlarmState> states = held().stream().map(held -> held.alarm().state()).toList();
        return held().stream()
                .map(Held::alarm)
                .filter(alarm -> alarm.state().isAudible())
                .max(Comparator.comparing(ChairAlarm::tier))
                .<ChairSound>map(alarm -> new ChairSound.Sounding(alarm.tier()))
                .orElseGet(() ->
                        states.stream().anyMatch(AlarmState::isSilenced)
                                ? new ChairSound.Silenced()
                                : new ChairSound.Quiet());
    }

    /** The newest valid value of a sign, watch or no watch. */
    public Optional<LatestValue> latest(VitalSign sign) {
        return Optional.ofNullable(latest.get(sign));
    }

    /**
     * Whether that value may be read as the present one.
     *
     * @param at the clinic time at which somebody looks
     * @param inForce the protocol that judges where no watch has pinned one
     */
    public Freshness freshness(VitalSign sign, ClinicTime at, Protocol inForce) {
        return latest(sign)
                .map(value -> freshness(value, at, protocol(inForce)))
                .orElse(Freshness.UNKNOWN);
    }

    /** What is due of a nurse, the next first; empty without a watch. */
    public List<DueItem> dueItems(ClinicTime at) {
        return vigil.map(open -> Due.shown(this, open, at)).orElse(List.of());
    }

    /**
     * The next clinic time at which something may happen without an input: later than {@link #now}.
     */
    public Optional<ClinicTime> nextDeadline() {
        return next.map(Deadline::at);
    }

    Optional<Deadline> next() {
        return next;
    }

    SortedMap<DeviceId, Source> sources() {
        return sources;
    }

    Map<VitalSign, LatestValue> latest() {
        return latest;
    }

    Optional<Vigil> vigil() {
        return vigil;
    }

    private List<Held> held() {
        return vigil.map(Vigil::alarms).orElse(List.of());
    }

    private Freshness freshness(LatestValue value, ClinicTime at, Protocol protocol) {
        boolean late = !at.isBefore(Staleness.at(this, value, protocol));
        return late || isFrozen(value) ? Freshness.STALE : Freshness.FRESH;
    }

    /** A frozen device's values are new and tell nothing of the patient. */
    private boolean isFrozen(LatestValue value) {
        AlarmKey frozen = AlarmKey.of(Condition.FROZEN, value.source());
        return held().stream().anyMatch(held -> held.isStanding() && held.key().equals(frozen));
    }

    private Protocol protocol(Protocol inForce) {
        return watch().map(Watch::protocol).orElse(inForce);
    }
}
