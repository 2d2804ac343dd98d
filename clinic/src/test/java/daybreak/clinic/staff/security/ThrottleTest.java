package daybreak.clinic.staff.security;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.clinic.staff.security.Throttle.Acquaintance;
import daybreak.clinic.staff.security.Throttle.Attempt;
import daybreak.quantities.time.HandMovedMachineClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ThrottleTest {

    private final HandMovedMachineClock clock =
            new HandMovedMachineClock(Instant.parse("2026-11-21T09:00:00Z"));
    private final Throttle throttle = new Throttle(clock);

    private static Attempt stranger(String name, String place) {
        return new Attempt(name, place, Acquaintance.STRANGER);
    }

    private static Attempt known(String name, String place) {
        return new Attempt(name, place, Acquaintance.KNOWN);
    }

    /** How long this attempt has to wait; nothing when it is made, and then it is wrong. */
    private Duration wrong(Attempt attempt) {
        return switch (throttle.begin(attempt)) {
            case Throttle.Turn.Now _ -> Duration.ZERO;
            case Throttle.Turn.Wait(var left) -> left;
        };
    }

    private Throttle.Ticket made(Attempt attempt) {
        return switch (throttle.begin(attempt)) {
            case Throttle.Turn.Now(var ticket) -> ticket;
            case Throttle.Turn.Wait(var left) -> throw new AssertionError("waits " + left);
        };
    }

    @Test
    void eachWrongPasswordAfterTheThirdDoublesTheWait() {
        Attempt attempt = stranger("rosa", "10.0.0.1");
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Duration left = wrong(attempt);
            if (left.isPositive()) {
                waits.add(left.toSeconds());
                clock.advance(left);
                assertThat(wrong(attempt)).isZero();
            }
        }
        assertThat(waits).containsExactly(1L, 2L, 4L, 8L, 16L, 32L, 60L, 60L, 60L);
    }

    @Test
    void askingTooSoonMakesNobodyWaitLonger() {
        Attempt attempt = stranger("rosa", "10.0.0.1");
        for (int i = 0; i < 3; i++) {
            wrong(attempt);
        }
        for (int i = 0; i < 50; i++) {
            assertThat(wrong(attempt)).isEqualTo(Duration.ofSeconds(1));
        }
        clock.advance(Duration.ofSeconds(1));
        assertThat(wrong(attempt)).isZero();
    }

    @Test
    void theRightOneClearsWhatTheirOwnMistakesHaveCost() {
        Attempt attempt = stranger("rosa", "10.0.0.1");
        wrong(attempt);
        wrong(attempt);
        made(attempt).right();
        for (int i = 0; i < 3; i++) {
            assertThat(wrong(attempt)).isZero();
        }
        assertThat(wrong(attempt)).isPositive();
    }

    @Test
    void aStrangersMistakesCostNothingAtAStationThatKnowsThem() {
        for (int i = 0; i < 200; i++) {
            wrong(stranger("rosa", "10.0.0." + i));
        }
        assertThat(wrong(stranger("rosa", "10.0.1.1"))).isPositive();
        assertThat(wrong(known("rosa", "station 1"))).isZero();
    }

    @Test
    void manyPlacesAtOneDoorAreSlowedTogether() {
        int made = 0;
        for (int second = 0; second < 600; second++) {
            for (int i = 0; i < 5; i++) {
                if (wrong(stranger("rosa", "10." + second + ".0." + i)).isZero()) {
                    made++;
                }
            }
            clock.advance(Duration.ofSeconds(1));
        }
        assertThat(made).isBetween(30, 30 + 600 / 5 + 5);
    }

    @Test
    void onePlaceAtManyDoorsIsSlowed() {
        int made = 0;
        for (int i = 0; i < 1000; i++) {
            if (wrong(stranger("name" + i, "10.0.0.1")).isZero()) {
                made++;
            }
        }
        assertThat(made).isEqualTo(20);
    }

    @Test
    void oneRightPasswordOfTheirOwnBuysNoFreeGuesses() {
        for (int i = 0; i < 20; i++) {
            wrong(stranger("name" + i, "10.0.0.1"));
        }
        Attempt own = stranger("mallory", "10.0.0.1");
        int guesses = 0;
        for (int second = 0; second < 300; second++) {
            if (throttle.begin(own) instanceof Throttle.Turn.Now(var ticket)) {
                ticket.right();
            }
            if (wrong(stranger("name" + second, "10.0.0.1")).isZero()) {
                guesses++;
            }
            clock.advance(Duration.ofSeconds(1));
        }
        assertThat(guesses).isLessThan(30);
    }

    @Test
    void aThousandAtOnceCountAsAThousand() {
        int begun = 0;
        for (int i = 0; i < 1000; i++) {
            if (throttle.begin(stranger("rosa", "10.0.0.1")) instanceof Throttle.Turn.Now) {
                begun++;
            }
        }
        assertThat(begun).isEqualTo(3);
    }

    @Test
    void whatWasNotCheckedIsNotCounted() {
        for (int i = 0; i < 100; i++) {
            made(stranger("rosa", "10.0.0.1")).unmade();
        }
        assertThat(wrong(stranger("rosa", "10.0.0.1"))).isZero();
    }

    @Test
    void aQuietQuarterOfAnHourIsForgotten() {
        Attempt attempt = stranger("rosa", "10.0.0.1");
        for (int i = 0; i < 8; i++) {
            clock.advance(wrong(attempt));
            wrong(attempt);
        }
        clock.advance(Duration.ofMinutes(15).plusSeconds(1));
        for (int i = 0; i < 3; i++) {
            assertThat(wrong(attempt)).isZero();
        }
    }

    @Test
    void howManyInARowIsToldForTheJournal() {
        assertThat(made(stranger("rosa", "a")).inARow()).isEqualTo(1);
        assertThat(made(stranger("rosa", "b")).inARow()).isEqualTo(2);
        assertThat(made(known("rosa", "station")).inARow()).isEqualTo(3);
        made(stranger("rosa", "c")).right();
        assertThat(made(stranger("rosa", "d")).inARow()).isEqualTo(1);
    }
}
