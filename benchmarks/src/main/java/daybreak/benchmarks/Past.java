package daybreak.benchmarks;

import daybreak.care.vitals.Measurement;
import daybreak.care.vitals.Origin;
import daybreak.care.vitals.ParameterCode;
import daybreak.care.vitals.Reading;
import daybreak.care.vitals.ReadingStatus;
import daybreak.care.vitals.Report;
import daybreak.care.vitals.VitalSign;
import daybreak.care.vitals.VitalValue;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.record.Arrival;
import daybreak.clinic.record.Contribution;
import daybreak.clinic.record.Journal;
import daybreak.devices.demonstration.DemonstrationDevices;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ObservationTime;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Some hours of monitors at 1 Hz, four vital signs and one value that is no sign in each message,
 * written by the record's own way: nothing but the socket is passed by.
 */
final class Past {

    static final int VALUES = 5;

    /** Reports that are handed over together; the record groups those of all chairs. */
    private static final int TOGETHER = 12;

    private static final long PATIENCE_S = 60;

    private final Journal journal;
    private final ClinicTime begin;
    private final int seconds;

    Past(Journal journal, ClinicTime end, Duration length) {
        this.journal = journal;
        this.begin = end.minus(length);
        this.seconds = (int) length.toSeconds();
    }

    /** Writes it at that many chairs, all of them at the same time. */
    void write(int chairs) throws Exception {
        try (ExecutorService writers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> running = new ArrayList<>();
            for (int i = 1; i <= chairs; i++) {
                ChairNumber chair = new ChairNumber(i);
                running.add(
                        writers.submit(() -> {
                            write(chair);
                            return chair;
                        }));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
    }

    private void write(ChairNumber chair) throws Exception {
        for (int second = 0; second < seconds; second += TOGETHER) {
            List<Arrival> arrivals = new ArrayList<>();
            for (int i = second; i < Math.min(seconds, second + TOGETHER); i++) {
                arrivals.add(arrival(chair, i));
            }
            Journal.Outcome outcome =
                    journal.append(Contribution.lasting(List.of(), arrivals))
                            .get(PATIENCE_S, TimeUnit.SECONDS);
            if (!(outcome instanceof Journal.Outcome.Recorded)) {
                throw new IllegalStateException(outcome.toString());
            }
        }
    }

    private Arrival arrival(ChairNumber chair, int second) {
        ClinicTime at = begin.plus(Duration.ofSeconds(second));
        ObservationTime observed = ObservationTime.ofArrival(at);
        Report report =
                new Report(
                        DemonstrationDevices.monitorAt(chair),
                        Origin.MEASURED,
                        Optional.of(observed),
                        Optional.of(observed),
                        List.of(
                                sign(VitalSign.HEART_RATE, 66 + second % 20),
                                sign(VitalSign.PULSE_RATE, 66 + (second + 1) % 20),
                                sign(VitalSign.SPO2, second / 24 % 2 == 0 ? 90 : 97 + second % 3),
                                sign(VitalSign.RESPIRATORY_RATE, 12 + second % 5),
                                perfusion(second)));
        return new Arrival(
                report,
                Optional.of(chair),
                at,
                "past-" + chair.value() + "-" + second,
                Optional.empty());
    }

    private static Reading sign(VitalSign sign, int amount) {
        return new Reading(
                new ParameterCode(150_000, sign.openName()),
                Integer.toString(amount),
                sign.unit(),
                ReadingStatus.OK,
                Optional.of(Measurement.of(VitalValue.of(sign, amount))));
    }

    private static Reading perfusion(int second) {
        return new Reading(
                new ParameterCode(150_001, "perfusion_index"),
                "1." + second % 10,
                "%",
                ReadingStatus.OK,
                Optional.empty());
    }
}
