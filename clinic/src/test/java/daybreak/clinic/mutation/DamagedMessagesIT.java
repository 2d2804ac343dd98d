package daybreak.clinic.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.clinic.OpenFiles;
import daybreak.clinic.ProofFigures;
import daybreak.clinic.TestClinic;
import daybreak.clinic.TestCommands;
import daybreak.clinic.record.TestRecord;
import daybreak.console.manner.ExitStatus;
import daybreak.devices.samples.OwnMessages;
import daybreak.devices.samples.RealInput;
import daybreak.testkit.hazards.Controls;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged frames of the samples, from several senders at once, at a clinic to which another monitor
 * speaks: some hundreds here, a million in a full check. (That each message decodes rightly is
 * proven by many more in {@code devices}.)
 */
@Tag("alone")
class DamagedMessagesIT {

    private static final int FRAMES = Boolean.getBoolean("daybreak.full") ? 1_000_000 : 600;
    private static final int WIRES = 8;
    private static final long SEED = Long.getLong("daybreak.seed", 1);

    /**
     * What the clinic may come to hold by itself: its pools and schedulers grow with their work.
     */
    private static final int GROWTH = 24;

    @TempDir private Path place;

    private final AtomicBoolean failed = new AtomicBoolean();
    private final List<DamagedWire> wires = new ArrayList<>();

    @Test
    @Controls("H17")
    void eachIsStoredWholeOrNotAtAllAndAnotherMonitorNoticesNothing() throws Exception {
        Path data = place.resolve("data");
        OpenFiles files;
        ExpectedReadings neighbours;
        try (TestClinic clinic = TestClinic.open(data, TestClinic.Wanted.chairs(1));
                Neighbour neighbour = new Neighbour(clinic)) {
            neighbour.speaks();
            Holdings before = Holdings.of(clinic, place);
            sendAtOnce(clinic, neighbour);
            holdsNoMoreThan(before, clinic);
            neighbours = neighbour.expected();
            ProofFigures.note("beside damaged frames: " + neighbour);
            files = OpenFiles.export(data, place.resolve("open"));
        }

        ProofFigures.note(FRAMES + " damaged frames: " + counts());
        Set<String> stored = ExpectedReadings.in(files);
        isExactlyWhatWasSaid(stored, neighbours);
        ProofFigures.note(
                stored.size() + " different readings of them stored, none wrong or missing");
        assertThat(sum(ExpectedReadings::taken)).isGreaterThan(FRAMES / 10);
        assertThat(sum(ExpectedReadings::refused)).isGreaterThan(FRAMES / 100);
        TestCommands.Ended verified = TestCommands.run("verify", "--data", data);
        assertThat(verified.status()).as("%s", verified).isEqualTo(ExitStatus.DONE);
    }

    private void sendAtOnce(TestClinic clinic, Neighbour neighbour) throws Exception {
        List<byte[]> messages = messages();
        for (int i = 1; i <= WIRES; i++) {
            wires.add(new DamagedWire(clinic, messages, SEED, i));
        }
        AtomicBoolean done = new AtomicBoolean();
        try (ExecutorService speaking = Executors.newCachedThreadPool()) {
            Future<?> beside =
                    speaking.submit(
                            noticed(() -> neighbour.speakUntil(() -> done.get() || failed.get())));
            List<Future<?>> ends = new ArrayList<>();
            for (DamagedWire wire : wires) {
                ends.add(
                        speaking.submit(
                                noticed(() -> {
                                    wire.send(FRAMES / WIRES, failed::get);
                                    return wire;
                                })));
            }
            try {
                for (Future<?> end : ends) {
                    end.get();
                }
            } finally {
                done.set(true);
            }
            beside.get();
        }
    }

    /** Whoever fails ends the others too. */
    private <T> Callable<T> noticed(Callable<T> speaking) {
        return () -> {
            boolean ended = false;
            try {
                T result = speaking.call();
                ended = true;
                return result;
            } finally {
                if (!ended) {
                    failed.set(true);
                }
            }
        };
    }

    private void holdsNoMoreThan(Holdings before, TestClinic clinic) throws Exception {
        assertThat(before.connections()).isEqualTo(1);
        TestRecord.await(
                "the end of every connection but the neighbour's",
                () -> Holdings.connections(clinic) == 1);
        Holdings after = Holdings.of(clinic, place);
        assertThat(after.heldBytes()).isZero();
        assertThat(after.threads())
                .as("threads: %s, then %s", before, after)
                .isLessThan(before.threads() + GROWTH);
        assertThat(after.files())
                .as("open files: %s, then %s", before, after)
                .isLessThan(before.files() + GROWTH);
    }

    private void isExactlyWhatWasSaid(Set<String> stored, ExpectedReadings neighbours) {
        Set<String> unsaid = new HashSet<>(stored);
        unsaid.removeAll(neighbours.rows());
        assertThat(neighbours.missingIn(stored)).as("missing of the neighbour").isEmpty();
        for (DamagedWire wire : wires) {
            unsaid.removeAll(wire.expected().rows());
            assertThat(wire.expected().missingIn(stored)).as("missing of %s", wire).isEmpty();
        }
        assertThat(unsaid).as("stored though nobody said it").isEmpty();
        assertThat(stored).hasSizeGreaterThan(FRAMES / 50);
    }

    private String counts() {
        return sum(ExpectedReadings::taken)
                + " taken, "
                + sum(ExpectedReadings::refused)
                + " refused, "
                + sum(ExpectedReadings::notTaken)
                + " not taken";
    }

    private int sum(ToIntFunction<ExpectedReadings> count) {
        return wires.stream().map(DamagedWire::expected).mapToInt(count).sum();
    }

    private static List<byte[]> messages() {
        List<byte[]> messages = new ArrayList<>(OwnMessages.all());
        if (RealInput.isThere()) {
            messages.addAll(RealInput.messages());
        }
        return messages;
    }
}
