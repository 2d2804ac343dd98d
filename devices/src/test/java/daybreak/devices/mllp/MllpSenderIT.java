package daybreak.devices.mllp;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The monitor's side of the wire. */
@Timeout(30)
class MllpSenderIT {

    private final MllpBench bench = new MllpBench();

    @AfterEach
    void closeAll() throws Exception {
        bench.closeAll();
    }

    @Test
    void aSenderSendsAndWaitsForItsAnswer() throws Exception {
        MllpListener listener = bench.listener(MllpLimits.DEFAULT);
        try (MllpSender sender =
                MllpSender.connect(
                        listener.address(), Optional.empty(), Duration.ofSeconds(5), bench.clock)) {
            assertThat(sender.send("one".getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOfSatisfying(
                            Sending.Answered.class,
                            answered ->
                                    assertThat(
                                                    new String(
                                                            answered.answer(),
                                                            StandardCharsets.UTF_8))
                                            .isEqualTo("re:one"));
            assertThat(sender.send("away".getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(Sending.Unanswered.class);
        }
    }

    @Test
    void aSenderGivesUpOnAnAnswerThatDoesNotCome() throws Exception {
        MllpListener listener = bench.listener(MllpLimits.DEFAULT);
        try (MllpSender sender =
                MllpSender.connect(
                        listener.address(),
                        Optional.empty(),
                        Duration.ofMillis(100),
                        bench.clock)) {
            assertThat(sender.send("hold".getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(new Sending.Unanswered("no answer within 100 ms"));
        }
    }
}
