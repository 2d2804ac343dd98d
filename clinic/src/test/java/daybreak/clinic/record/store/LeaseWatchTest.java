package daybreak.clinic.record.store;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.clinic.record.store.LeaseWatch.Verdict;
import daybreak.quantities.time.HandMovedMachineClock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LeaseWatchTest {

    private final HandMovedMachineClock clock =
            new HandMovedMachineClock(Instant.parse("2026-11-21T08:00:00Z"));
    private final LeaseWatch watch = new LeaseWatch("me");

    private Verdict seesBeat(long beat, String holder) {
        return watch.judge(new Lease.Row(3, beat, holder, Optional.empty()), clock.now());
    }

    @Test
    void aReleasedLeaseIsFree() {
        assertThat(seesBeat(7, "")).isEqualTo(Verdict.FREE);
    }

    @Test
    void theSameFoldersLeaseIsFreeBecauseItsLockIsOurs() {
        assertThat(seesBeat(7, "me")).isEqualTo(Verdict.FREE);
    }

    @Test
    void aLeaseThatBeatsIsHeldHoweverLongItIsWatched() {
        for (int beat = 0; beat < 100; beat++) {
            assertThat(seesBeat(beat, "another")).isEqualTo(Verdict.HELD);
            clock.advance(Duration.ofSeconds(9));
        }
    }

    @Test
    void aLeaseThatStandsStillForTenSecondsIsFree() {
        assertThat(seesBeat(7, "another")).isEqualTo(Verdict.HELD);
        clock.advance(Duration.ofMillis(9_999));
        assertThat(seesBeat(7, "another")).isEqualTo(Verdict.HELD);
        clock.advance(Duration.ofMillis(1));
        assertThat(seesBeat(7, "another")).isEqualTo(Verdict.FREE);
    }

    @Test
    void aBeatStartsTheWatchAnew() {
        assertThat(seesBeat(7, "another")).isEqualTo(Verdict.HELD);
        clock.advance(Duration.ofSeconds(9));
        assertThat(seesBeat(8, "another")).isEqualTo(Verdict.HELD);
        clock.advance(Duration.ofSeconds(9));
        assertThat(seesBeat(8, "another")).isEqualTo(Verdict.HELD);
    }
}
