package daybreak.clinic.device.web;

import daybreak.care.placement.Placements;
import daybreak.care.protocol.SignalRules;
import daybreak.care.vitals.DeviceId;
import daybreak.care.watch.ChairAlarm;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.device.HeardDevice;
import daybreak.clinic.shell.Ages;
import daybreak.clinic.shell.AlarmSign;
import daybreak.clinic.shell.Text;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ClockSpeed;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says devices as a reader sees them at one clinic time. */
final class DeviceLines {

    private static final Duration SAME = Duration.ofSeconds(1);
    private static final Duration IN_SECONDS = Duration.ofMinutes(2);

    private final Text text;
    private final Moment moment;

    /**
     * What is looked at.
     *
     * @param past when each device was last heard before the clinic was opened
     * @param alarms of each chair that speak of the means of watching
     */
    record Moment(
            ClinicTime at,
            ClockSpeed speed,
            SignalRules rules,
            Placements placements,
            Map<DeviceId, HeardDevice> heard,
            Map<DeviceId, ClinicTime> past,
            Map<ChairNumber, List<ChairAlarm>> alarms) {}

    DeviceLines(Text text, Moment moment) {
        this.text = text;
        this.moment = moment;
    }

    DeviceLine line(DeviceId device) {
        Optional<Placements.Known> known =
                Optional.ofNullable(moment.placements().devices().get(device));
        Optional<HeardDevice> heard = Optional.ofNullable(moment.heard().get(device));
        Optional<ChairNumber> chair = known.flatMap(Placements.Known::chair);
        Optional<Duration> declared = known.flatMap(Placements.Known::period);
        return new DeviceLine(
                device,
                IdSign.of(device),
                known.map(Placements.Known::label).orElse(""),
                chair,
                place(known),
                heard.map(one -> standing(one, declared)).orElse(HeardDevice.Standing.WELL),
                heardAt(device, heard).map(at -> AgeSign.of(at, moment.at())),
                pace(heard, declared),
                clock(heard),
                count(heard.map(HeardDevice::messages)),
                count(heard.map(HeardDevice::refusals)),
                alarms(device, chair));
    }

    private static DeviceLine.Place place(Optional<Placements.Known> known) {
        if (known.isEmpty()) {
            return DeviceLine.Place.UNKNOWN;
        }
        return known.get().chair().isPresent()
                ? DeviceLine.Place.AT_A_CHAIR
                : DeviceLine.Place.AT_NO_CHAIR;
    }

    private HeardDevice.Standing standing(HeardDevice heard, Optional<Duration> declared) {
        return heard.standing(moment.at(), declared, moment.rules(), moment.speed());
    }

    private Optional<ClinicTime> heardAt(DeviceId device, Optional<HeardDevice> heard) {
        return heard.flatMap(HeardDevice::heardAt)
                .or(() -> Optional.ofNullable(moment.past().get(device)));
    }

    private DeviceLine.Pace pace(Optional<HeardDevice> heard, Optional<Duration> declared) {
        if (declared.isPresent()) {
            return new DeviceLine.Pace(length(declared.get()), "declared");
        }
        return heard.flatMap(one -> one.period(declared).length())
                .map(learnt -> new DeviceLine.Pace(length(learnt), "learnt"))
                .orElseGet(() -> new DeviceLine.Pace("", "unknown"));
    }

    private DeviceLine.Clock clock(Optional<HeardDevice> heard) {
        Optional<Duration> offset = heard.flatMap(HeardDevice::offset);
        if (heard.isEmpty() || offset.isEmpty()) {
            return new DeviceLine.Clock("", DeviceLine.Verdict.RIGHT);
        }
        boolean wrong = heard.get().isClockWrong(moment.rules().skew(), moment.speed());
        return new DeviceLine.Clock(
                offset(offset.get()), wrong ? DeviceLine.Verdict.WRONG : DeviceLine.Verdict.RIGHT);
    }

    private String offset(Duration clinicLessDevice) {
        if (clinicLessDevice.abs().compareTo(SAME) < 0) {
            return text.of("devices.clock.agrees");
        }
        return text.of(
                clinicLessDevice.isPositive() ? "devices.clock.behind" : "devices.clock.ahead",
                length(clinicLessDevice.abs()));
    }

    /** To a tenth of a second where that matters. */
    private String length(Duration length) {
        if (length.compareTo(IN_SECONDS) >= 0) {
            return Ages.text(length);
        }
        BigDecimal seconds =
                BigDecimal.valueOf(length.toMillis(), 3).setScale(1, RoundingMode.HALF_EVEN);
        return text.number(seconds) + " s";
    }

    private String count(Optional<Long> count) {
        return text.number(BigDecimal.valueOf(count.orElse(0L)));
    }

    private List<AlarmSign> alarms(DeviceId device, Optional<ChairNumber> chair) {
        return chair.flatMap(at -> Optional.ofNullable(moment.alarms().get(at))).stream()
                .flatMap(List::stream)
                .filter(alarm -> alarm.device().equals(Optional.of(device)))
                .map(this::sign)
                .toList();
    }

    private AlarmSign sign(ChairAlarm alarm) {
        String parameter =
                alarm.parameter().map(one -> text.of("parameter." + one.openName())).orElse("");
        return new AlarmSign(
                alarm.kind(),
                alarm.tier(),
                AlarmSign.Standing.of(alarm.state()),
                text.of("condition." + alarm.condition().openName(), parameter));
    }
}
