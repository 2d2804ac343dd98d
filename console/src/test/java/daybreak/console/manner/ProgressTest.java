package daybreak.console.manner;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.quantities.time.HandMovedMachineClock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ProgressTest {

    private final HandMovedMachineClock clock =
            new HandMovedMachineClock(Instant.parse("2026-03-02T15:30:00Z"));
    private final Heard heard = new Heard(clock);

    @Test
    void whatIsOverInTwoSecondsShowsNothing() {
        try (Progress progress = progress(Surroundings.Reader.TERMINAL)) {
            progress.reached(1);
            clock.advance(Duration.ofMillis(1_999));
            progress.reached(2);
        }

        assertThat(heard.err()).isEmpty();
        assertThat(heard.out()).isEmpty();
    }

    @Test
    void aPersonSeesABarThatIsTakenAway() {
        try (Progress progress = progress(Surroundings.Reader.TERMINAL)) {
            clock.advance(Duration.ofSeconds(2));
            progress.reached(2);
            progress.reached(3);
            clock.advance(Duration.ofMillis(200));
            progress.reached(4);
        }

        assertThat(heard.err())
                .isEqualTo(
                        "\r\u001b[K[###############---------------] 2 of 4 samples"
                                + "\r\u001b[K[##############################] 4 of 4 samples"
                                + "\r\u001b[K");
    }

    @Test
    void aProgramSeesALineEveryTenSeconds() {
        try (Progress progress = progress(Surroundings.Reader.PROGRAM)) {
            for (int second = 0; second <= 13; second++) {
                progress.reached(1);
                clock.advance(Duration.ofSeconds(1));
            }
        }

        assertThat(heard.err()).isEqualTo("1 of 4 samples\n1 of 4 samples\n");
    }

    @Test
    void aNoteStandsOnItsOwnLine() {
        try (Progress progress = progress(Surroundings.Reader.TERMINAL)) {
            clock.advance(Duration.ofSeconds(2));
            progress.reached(4);
            progress.note("lost");
        }

        assertThat(heard.err()).endsWith("samples\r\u001b[Klost\n");
    }

    private Progress progress(Surroundings.Reader reader) {
        return new Progress(heard.surroundings(reader), "samples", 4);
    }
}
