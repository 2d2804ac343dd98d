package daybreak.quantities.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.quantities.random.RandomSource;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ClockSpeed;
import daybreak.quantities.time.HandMovedMachineClock;
import daybreak.quantities.time.ScaledClinicClock;
import daybreak.quantities.time.SteppedClinicClock;
import daybreak.testkit.property.Gen;
import daybreak.testkit.property.Property;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.Test;

class TimeOrderedIdsProps {

    private static final ClinicTime START = ClinicTime.parse("2026-03-02T10:30:00Z");

    /** A pause of the clock before the next ids, and how many are made then. */
    private record Burst(Duration pause, int ids) {}

    private static final Gen<Burst> BURSTS =
            Gen.both(
                    Gen.longs(0, 5_000_000).map(nanos -> Duration.ofNanos(nanos * 1_000)),
                    Gen.ints(0, 300),
                    Burst::new);

    @Test
    void everyIdIsLaterInOrderThanAllBefore() {
        Property.inCases(50)
                .forAll(
                        BURSTS.list(1, 20),
                        bursts -> {
                            List<UUID> ids = idsOf(bursts, 1);
                            assertThat(ids).isSorted().doesNotHaveDuplicates();
                            assertThat(ids.stream().map(UUID::toString)).isSorted();
                        });
    }

    @Test
    void everyIdIsAVersion7UuidThatHoldsItsClinicTime() {
        Property.inCases(50)
                .forAll(
                        BURSTS,
                        burst -> {
                            for (UUID id : idsOf(List.of(burst), 1)) {
                                assertThat(id.version()).isEqualTo(7);
                                assertThat(id.variant()).isEqualTo(2);
                                assertThat(id.getMostSignificantBits() >>> 16)
                                        .isEqualTo(
                                                START.plus(burst.pause()).instant().toEpochMilli());
                            }
                        });
    }

    @Test
    void aMillisecondThatRunsOutOfNumbersBorrowsTheNext() {
        List<UUID> ids = idsOf(List.of(new Burst(Duration.ZERO, 3 * 4_096 + 1)), 1);
        assertThat(ids).isSorted().doesNotHaveDuplicates();
        long millis = START.instant().toEpochMilli();
        assertThat(ids.get(4_095).getMostSignificantBits() >>> 16).isEqualTo(millis);
        assertThat(ids.get(4_096).getMostSignificantBits() >>> 16).isEqualTo(millis + 1);
        assertThat(ids.get(4_096).getMostSignificantBits() & 0xFFF).isZero();
        assertThat(ids.getLast().getMostSignificantBits() >>> 16).isEqualTo(millis + 3);
    }

    @Test
    void aClockThatCatchesUpWithTheBorrowedTimeStillGivesLaterIds() {
        SteppedClinicClock clock = new SteppedClinicClock(START);
        TimeOrderedIds ids = new TimeOrderedIds(clock, new RandomSource(1).stream("ids"));
        List<UUID> made = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            made.add(ids.next());
        }
        clock.advanceTo(START.plus(Duration.ofMillis(1)));
        made.add(ids.next());
        clock.advanceTo(START.plus(Duration.ofMillis(50)));
        made.add(ids.next());
        assertThat(made).isSorted().doesNotHaveDuplicates();
        assertThat(made.getLast().getMostSignificantBits() >>> 16)
                .isEqualTo(START.instant().toEpochMilli() + 50);
    }

    @Test
    void theSameSeedAndTimesGiveTheSameIdsAndAnotherSeedOthers() {
        List<Burst> bursts = List.of(new Burst(Duration.ZERO, 100), new Burst(seconds(1), 100));
        assertThat(idsOf(bursts, 7)).isEqualTo(idsOf(bursts, 7));
        assertThat(idsOf(bursts, 7)).doesNotContainAnyElementsOf(idsOf(bursts, 8));
    }

    @Test
    void anotherRunUsesUpTheMillisecondThatTheEarlierOneBegan() {
        List<UUID> all = idsOf(List.of(new Burst(Duration.ZERO, 20)), 1);
        TimeOrderedIds next =
                TimeOrderedIds.after(
                        all.get(9),
                        new SteppedClinicClock(START),
                        new RandomSource(1).stream("ids"));
        assertThat(next.next().getMostSignificantBits())
                .isEqualTo(all.get(10).getMostSignificantBits());
    }

    /** A demonstration that is held and started again: the same clock, the same seed. */
    @Test
    void anotherRunAtTheSameTimeWithTheSameSeedGoesOnBehindTheLastId() {
        Property.forAll(
                Gen.ints(1, 6_000),
                Gen.ints(1, 50),
                (first, second) -> {
                    List<UUID> ids = idsOf(List.of(new Burst(Duration.ZERO, first)), 1);
                    TimeOrderedIds next =
                            TimeOrderedIds.after(
                                    ids.getLast(),
                                    new SteppedClinicClock(START),
                                    new RandomSource(1).stream("ids"));
                    for (int i = 0; i < second; i++) {
                        UUID id = next.next();
                        assertThat(id).isGreaterThan(ids.getLast());
                        ids.add(id);
                    }
                });
        assertThatThrownBy(() ->
                        TimeOrderedIds.after(
                                new UUID(0, 0),
                                new SteppedClinicClock(START),
                                new RandomSource(1).stream("ids")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theRandomBitsOfIdsDiffer() {
        Set<Long> low = new HashSet<>();
        idsOf(List.of(new Burst(Duration.ZERO, 1_000)), 1)
                .forEach(id -> low.add(id.getLeastSignificantBits()));
        assertThat(low).hasSize(1_000);
    }

    @Test
    void manyThreadsNeverGetTheSameId() throws InterruptedException {
        HandMovedMachineClock machine = new HandMovedMachineClock(Instant.EPOCH);
        TimeOrderedIds ids =
                new TimeOrderedIds(
                        new ScaledClinicClock(machine, START, ClockSpeed.REAL),
                        new RandomSource(1).stream("ids"));
        ConcurrentLinkedQueue<UUID> made = new ConcurrentLinkedQueue<>();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            threads.add(
                    Thread.ofVirtual()
                            .start(() -> {
                                for (int n = 0; n < 5_000; n++) {
                                    made.add(ids.next());
                                }
                            }));
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(new HashSet<>(made)).hasSize(20_000);
    }

    private static List<UUID> idsOf(List<Burst> bursts, long seed) {
        SteppedClinicClock clock = new SteppedClinicClock(START);
        TimeOrderedIds ids = new TimeOrderedIds(clock, new RandomSource(seed).stream("ids"));
        List<UUID> made = new ArrayList<>();
        for (Burst burst : bursts) {
            clock.advanceTo(clock.now().plus(burst.pause()));
            for (int i = 0; i < burst.ids(); i++) {
                made.add(ids.next());
            }
        }
        return made;
    }

    private static Duration seconds(long seconds) {
        return Duration.ofSeconds(seconds);
    }
}
