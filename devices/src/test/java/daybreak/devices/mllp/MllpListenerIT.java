package daybreak.devices.mllp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Frames and answers over real sockets of this machine. */
@Timeout(30)
class MllpListenerIT {

    private final MllpBench bench = new MllpBench();

    @AfterEach
    void closeAll() throws Exception {
        bench.closeAll();
    }

    @Test
    void aFrameIsAnswered() throws IOException {
        MllpBench.Client client = bench.client(bench.listener(MllpLimits.DEFAULT));

        assertThat(client.asks("one")).isEqualTo("re:one");
        assertThat(client.asks("two")).isEqualTo("re:two");
    }

    @Test
    void answersLeaveInTheOrderOfTheFrames() throws IOException {
        MllpBench.Client client = bench.client(bench.listener(MllpLimits.DEFAULT));
        StringBuilder expected = new StringBuilder();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < 200; i++) {
            all.writeBytes(MllpBench.framed("m" + i));
            expected.append("re:m").append(i).append(' ');
        }
        client.sends(all.toByteArray());
        StringBuilder answers = new StringBuilder();
        for (int i = 0; i < 200; i++) {
            answers.append(client.answer()).append(' ');
        }

        assertThat(answers.toString()).isEqualTo(expected.toString());
    }

    @Test
    void anAnswerThatIsHeldBackHoldsBackTheNext() throws Exception {
        MllpBench.Client client = bench.client(bench.listener(MllpLimits.DEFAULT));
        client.sends(MllpBench.framed("hold"));
        client.sends(MllpBench.framed("next"));
        bench.awaitHeld("hold").complete("late".getBytes(StandardCharsets.UTF_8));

        assertThat(client.answer()).isEqualTo("late");
        assertThat(client.answer()).isEqualTo("re:next");
    }

    @Test
    void garbageClosesAtOnceAndHarmsNoOther() throws Exception {
        MllpListener listener = bench.listener(MllpLimits.DEFAULT);
        MllpBench.Client good = bench.client(listener);
        MllpBench.Client bad = bench.client(listener);

        bad.sends("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));

        assertThat(bad.isClosed()).isTrue();
        assertThat(bench.nextEnding()).isEqualTo(Ending.GARBAGE);
        assertThat(good.asks("still here")).isEqualTo("re:still here");
    }

    @Test
    void halfAFrameIsNoFrame() throws Exception {
        MllpBench.Client half = bench.client(bench.listener(MllpLimits.DEFAULT));
        half.sends(new byte[] {Mllp.START, 'h', 'a', 'l', 'f'});
        half.close();

        assertThat(bench.nextEnding()).isEqualTo(Ending.HALF_A_FRAME);
    }

    @Test
    void withoutAnAnswerTheConnectionCloses() throws Exception {
        MllpListener listener = bench.listener(MllpLimits.DEFAULT);
        for (String reason : List.of("away", "fail")) {
            MllpBench.Client client = bench.client(listener);
            client.sends(MllpBench.framed(reason));

            assertThat(client.isClosed()).isTrue();
            assertThat(bench.nextEnding()).isEqualTo(Ending.UNANSWERED);
        }
    }

    @Test
    void aHandlerThatBreaksEndsItsConnectionOnly() throws Exception {
        MllpListener listener = bench.listener(MllpLimits.DEFAULT);
        MllpBench.Client good = bench.client(listener);
        MllpBench.Client broken = bench.client(listener);
        broken.sends(MllpBench.framed("throw"));

        assertThat(broken.isClosed()).isTrue();
        assertThat(good.asks("still here")).isEqualTo("re:still here");
        MllpBench.awaitOpen(listener, 1);
    }

    @Test
    void closingFinishesTheAnswersThatAreOnTheirWay() throws Exception {
        MllpListener listener = bench.listener(MllpLimits.DEFAULT);
        MllpBench.Client waiting = bench.client(listener);
        MllpBench.Client idle = bench.client(listener);
        assertThat(idle.asks("1")).isEqualTo("re:1");
        waiting.sends(MllpBench.framed("hold"));
        CompletableFuture<byte[]> answer = bench.awaitHeld("hold");
        Thread closing = Thread.ofVirtual().start(listener::close);

        assertThat(idle.isClosed()).isTrue();
        answer.complete("stored".getBytes(StandardCharsets.UTF_8));
        assertThat(waiting.answer()).isEqualTo("stored");
        assertThat(waiting.isClosed()).isTrue();
        assertThat(closing.join(MllpBench.PATIENCE)).isTrue();
        assertThat(listener.counts().open()).isZero();
    }

    @Test
    void aPlainListenerOffThisMachineIsRefused() throws Exception {
        InetSocketAddress everywhere = new InetSocketAddress("0.0.0.0", 0);

        assertThat(
                        MllpListener.open(
                                everywhere,
                                MllpLimits.DEFAULT,
                                Optional.empty(),
                                bench.echo,
                                bench.clock))
                .isEqualTo(new Opening.PlainOffLoopback(everywhere));
    }

    @Test
    void aPortThatIsTakenIsSaidToBe() {
        MllpListener listener = bench.listener(MllpLimits.DEFAULT);

        assertThat(
                        MllpListener.open(
                                listener.address(),
                                MllpLimits.DEFAULT,
                                Optional.empty(),
                                bench.echo,
                                bench.clock))
                .isInstanceOf(Opening.AddressTaken.class);
    }
}
