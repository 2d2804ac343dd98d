package daybreak.clinic.monitoring;

import daybreak.care.vitals.Reading;
import daybreak.care.vitals.VitalSign;
import daybreak.care.watch.Chair;
import daybreak.care.watch.ChairInput;
import daybreak.care.watch.ChairNumber;
import daybreak.care.watch.ChairRules;
import daybreak.care.watch.Decision;
import daybreak.quantities.time.ClinicClock;
import daybreak.quantities.time.ClinicTime;
import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * One chair's lane: whoever works on the chair holds it, and gives each input a clinic time of its
 * own, so that times alone tell the order in which the chair was worked on.
 */
final class ChairLane {

    private static final Duration TICK = Duration.ofNanos(1_000);

    private final ReentrantLock turn = new ReentrantLock();
    private final ClinicClock clock;
    private final Consumer<ChairNumber> changed;
    private final Map<VitalSign, ChairLook.LastWord> lastWords = new EnumMap<>(VitalSign.class);
    private Chair chair;
    private volatile Snapshot snapshot;

    /** The chair as the last turn left it, for those who only look. */
    record Snapshot(Chair chair, Map<VitalSign, ChairLook.LastWord> lastWords) {

        Snapshot {
            lastWords = Map.copyOf(lastWords);
        }
    }

    /**
     * @param changed told after each turn that left the chair otherwise than it was
     */
    ChairLane(ChairNumber number, ClinicClock clock, Consumer<ChairNumber> changed) {
        this.clock = clock;
        this.changed = changed;
        this.chair = Chair.empty(number);
        this.snapshot = new Snapshot(chair, lastWords);
    }

    ChairNumber number() {
        return snapshot.chair().number();
    }

    Snapshot look() {
        return snapshot;
    }

    /** Begins a turn; whoever begins one ends it. */
    void begin() {
        turn.lock();
    }

    /** Others see what the turn did, and are told after that: never before. */
    void end() {
        requireTurn();
        Snapshot before = snapshot;
        Snapshot after = new Snapshot(chair, lastWords);
        snapshot = after;
        turn.unlock();
        if (!after.equals(before)) {
            changed.accept(number());
        }
    }

    /** A clinic time that no earlier input of this chair has. To be asked within a turn. */
    ClinicTime stamp() {
        requireTurn();
        ClinicTime now = clock.now();
        return chair.now()
                .map(last -> last.plus(TICK))
                .filter(next -> next.isAfter(now))
                .orElse(now);
    }

    /** What the rules make of the input; the chair does not move yet. */
    Decision judge(ChairInput input) {
        requireTurn();
        return ChairRules.decide(chair, input);
    }

    /** The chair moves on. */
    void move(Decision.Accepted accepted) {
        requireTurn();
        chair = accepted.next();
    }

    /**
     * The chair stands where it stood before the program ended. To be done before anything else.
     */
    void resume(Chair stood) {
        requireTurn();
        chair = stood;
    }

    /** Remembers what was said of each sign. */
    void hear(Iterable<Reading> readings, ClinicTime arrivedAt) {
        requireTurn();
        for (Reading reading : readings) {
            VitalSign.named(reading.parameter().name())
                    .ifPresent(sign ->
                            lastWords.put(
                                    sign, new ChairLook.LastWord(reading.status(), arrivedAt)));
        }
    }

    Chair chair() {
        requireTurn();
        return chair;
    }

    private void requireTurn() {
        if (!turn.isHeldByCurrentThread()) {
            throw new IllegalStateException("a chair is worked on within a turn");
        }
    }
}
