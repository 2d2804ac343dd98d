package daybreak.devices.mllp;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What a listener allows, over real sockets, with the machine's clock in the test's hands. */
@Timeout(30)
class MllpLimitsIT {

    private final MllpBench bench = new MllpBench();

    @AfterEach
    void closeAll() throws Exception {
        bench.closeAll();
    }

    @Test
    void silenceClosesAfterItsLimit() throws Exception {
        MllpListener listener = bench.listener(MllpLimits.DEFAULT);
        MllpBench.Client silent = bench.client(listener);
        assertThat(silent.asks("hello")).isEqualTo("re:hello");
        MllpBench.awaitFrames(listener, 1);

        bench.clock.advance(MllpLimits.DEFAULT.idleTime().minusSeconds(1));
        assertThat(silent.asks("still here")).isEqualTo("re:still here");
        MllpBench.awaitFrames(listener, 2);
        bench.clock.advance(MllpLimits.DEFAULT.idleTime());

        assertThat(silent.isClosed()).isTrue();
        assertThat(bench.nextEnding()).isEqualTo(Ending.IDLE);
    }

    @Test
    void aFrameThatDripsInIsCutOffThoughBytesKeepComing() throws Exception {
        MllpListener listener = bench.listener(MllpLimits.DEFAULT);
        MllpBench.Client dripping = bench.client(listener);
        assertThat(dripping.asks("hello")).isEqualTo("re:hello");
        MllpBench.awaitFrames(listener, 1);
        dripping.sends(new byte[] {Mllp.START});
        Ending ending = null;
        for (int drop = 0; drop < 200 && ending == null; drop++) {
            dripping.sendsOrIsCutOff(new byte[] {'x'});
            bench.clock.advance(Duration.ofSeconds(1));
            ending = bench.echo.endings.poll(20, TimeUnit.MILLISECONDS);
        }

        assertThat(ending).isEqualTo(Ending.FRAME_TOO_SLOW);
        assertThat(dripping.isClosed()).isTrue();
    }

    @Test
    void aFrameWithoutEndIsAnsweredAndClosedAtItsLimit() throws Exception {
        MllpListener listener = bench.listener(MllpLimits.DEFAULT);
        MllpBench.Client endless = bench.client(listener);
        MllpBench.Client good = bench.client(listener);
        byte[] megabyte = new byte[1024 * 1024 + 1];
        Arrays.fill(megabyte, (byte) 'x');
        endless.sends(new byte[] {Mllp.START});
        endless.sendsOrIsCutOff(megabyte);

        assertThat(endless.answer()).isEqualTo("too long");
        assertThat(good.asks("still here")).isEqualTo("re:still here");
        endless.close();
        assertThat(bench.nextEnding()).isEqualTo(Ending.FRAME_TOO_LONG);
        assertThat(listener.counts().framesHeldBytes()).isZero();
    }

    @Test
    void aFrameOfTheLongestLengthIsTaken() throws IOException {
        MllpBench.Client client = bench.client(bench.listener(MllpLimits.DEFAULT));
        String text = "x".repeat(1024 * 1024 - 3);

        assertThat(client.asks(text)).hasSize(1024 * 1024).startsWith("re:x");
    }

    @Test
    void anAnswerThatTakesTooLongIsNoneAndTheListenerGoesOn() throws Exception {
        MllpListener listener = bench.listener(MllpLimits.DEFAULT);
        MllpBench.Client client = bench.client(listener);
        client.sends(MllpBench.framed("hold on"));
        assertThat(bench.awaitHeld("hold on")).isNotDone();

        bench.clock.advance(MllpLimits.DEFAULT.answerTime());

        assertThat(client.isClosed()).isTrue();
        assertThat(bench.nextEnding()).isEqualTo(Ending.UNANSWERED);
        assertThat(bench.client(listener).asks("next")).isEqualTo("re:next");
    }

    @Test
    void aPeerThatNeverTakesItsAnswersIsCutOff() throws Exception {
        MllpListener listener = bench.listener(MllpLimits.DEFAULT);
        MllpBench.Client deaf = bench.client(listener);
        byte[] frame = MllpBench.framed("x".repeat(500_000));
        Thread sending =
                Thread.ofVirtual()
                        .start(() -> {
                            for (int i = 0; i < 100; i++) {
                                deaf.sendsOrIsCutOff(frame);
                            }
                        });
        long before = -1;
        while (before != listener.counts().frames()) {
            before = listener.counts().frames();
            assertThat(bench.echo.endings.poll(200, TimeUnit.MILLISECONDS)).isNull();
        }
        bench.clock.advance(MllpLimits.DEFAULT.writeTime());

        assertThat(bench.nextEnding()).isEqualTo(Ending.ANSWER_NOT_TAKEN);
        assertThat(sending.join(MllpBench.PATIENCE)).isTrue();
        assertThat(bench.client(listener).asks("next")).isEqualTo("re:next");
    }

    @Test
    void fiveHundredConnectionsAreServedAtOnce() throws Exception {
        MllpListener listener = bench.listener(MllpLimits.DEFAULT);
        List<MllpBench.Client> clients = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            clients.add(bench.client(listener));
        }
        for (int i = 0; i < clients.size(); i++) {
            clients.get(i).sends(MllpBench.framed("c" + i));
        }
        for (int i = 0; i < clients.size(); i++) {
            assertThat(clients.get(i).answer()).isEqualTo("re:c" + i);
        }

        assertThat(listener.counts().open()).isEqualTo(500);
        assertThat(listener.counts().frames()).isEqualTo(500);
    }

    @Test
    void oneConnectionTooManyIsClosedAndAnotherMayComeWhenOneGoes() throws Exception {
        MllpListener listener = bench.listener(MllpLimits.DEFAULT.withConnections(2));
        MllpBench.Client first = bench.client(listener);
        MllpBench.Client second = bench.client(listener);
        assertThat(first.asks("1") + second.asks("2")).isEqualTo("re:1re:2");

        assertThat(bench.client(listener).isClosed()).isTrue();
        assertThat(listener.counts().ended(Ending.TOO_MANY_CONNECTIONS)).isEqualTo(1);

        first.close();
        assertThat(bench.nextEnding()).isEqualTo(Ending.PEER_CLOSED);
        MllpBench.awaitOpen(listener, 1);
        assertThat(bench.client(listener).asks("3")).isEqualTo("re:3");
    }
}
