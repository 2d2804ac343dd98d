package daybreak.devices.mllp;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.quantities.time.HandMovedMachineClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Over real sockets of this machine, with the machine's clock in the test's hands. */
@Timeout(30)
class MllpListenerIT {

    /** How long the other end may take before a test calls it stuck. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HandMovedMachineClock clock =
            new HandMovedMachineClock(Instant.parse("2026-03-02T15:30:00Z"));
    private final Echo echo = new Echo();
    private final List<AutoCloseable> opened = new ArrayList<>();

    /** Answers with what it was asked; holds back what it is told to. */
    private static final class Echo implements FrameHandler {

        final Map<String, CompletableFuture<byte[]>> held = new ConcurrentHashMap<>();
        final LinkedBlockingQueue<Ending> endings = new LinkedBlockingQueue<>();

        @Override
        public CompletionStage<byte[]> answer(byte[] content, Peer peer) {
            String text = new String(content, StandardCharsets.UTF_8);
            return switch (text) {
                case "throw" -> throw new IllegalStateException("the handler broke");
                case "fail" -> CompletableFuture.failedFuture(new IOException("no disk"));
                case "away" -> CompletableFuture.completedFuture(new byte[0]);
                case "who" -> bytes(peer.certificate().orElse("nobody"));
                default ->
                        text.startsWith("hold")
                                ? held.computeIfAbsent(text, _ -> new CompletableFuture<>())
                                : bytes("re:" + text);
            };
        }

        @Override
        public byte[] refuseTooLong(byte[] beginning, Peer peer) {
            return "too long".getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public void ended(Peer peer, Ending ending) {
            endings.add(ending);
        }

        private static CompletableFuture<byte[]> bytes(String text) {
            return CompletableFuture.completedFuture(text.getBytes(StandardCharsets.UTF_8));
        }
    }

    @AfterEach
    void closeAll() throws Exception {
        echo.held.values().forEach(answer -> answer.complete(new byte[0]));
        for (AutoCloseable closeable : opened.reversed()) {
            closeable.close();
        }
    }

    @Test
    void aFrameIsAnswered() throws IOException {
        Client client = client(listener(MllpLimits.DEFAULT));

        assertThat(client.asks("one")).isEqualTo("re:one");
        assertThat(client.asks("two")).isEqualTo("re:two");
    }

    @Test
    void answersLeaveInTheOrderOfTheFrames() throws IOException {
        Client client = client(listener(MllpLimits.DEFAULT));
        StringBuilder expected = new StringBuilder();
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (int i = 0; i < 200; i++) {
            all.writeBytes(framed("m" + i));
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
        Client client = client(listener(MllpLimits.DEFAULT));
        client.sends(framed("hold"));
        client.sends(framed("next"));
        awaitHeld("hold").complete("late".getBytes(StandardCharsets.UTF_8));

        assertThat(client.answer()).isEqualTo("late");
        assertThat(client.answer()).isEqualTo("re:next");
    }

    @Test
    void garbageClosesAtOnceAndHarmsNoOther() throws Exception {
        MllpListener listener = listener(MllpLimits.DEFAULT);
        Client good = client(listener);
        Client bad = client(listener);

        bad.sends("GET / HTTP/1.1\r\n\r\n".getBytes(StandardCharsets.US_ASCII));

        assertThat(bad.isClosed()).isTrue();
        assertThat(nextEnding()).isEqualTo(Ending.GARBAGE);
        assertThat(good.asks("still here")).isEqualTo("re:still here");
    }

    @Test
    void silenceClosesAfterItsLimit() throws Exception {
        MllpListener listener = listener(MllpLimits.DEFAULT);
        Client silent = client(listener);
        assertThat(silent.asks("hello")).isEqualTo("re:hello");
        awaitFrames(listener, 1);

        clock.advance(MllpLimits.DEFAULT.idleTime().minusSeconds(1));
        assertThat(silent.asks("still here")).isEqualTo("re:still here");
        awaitFrames(listener, 2);
        clock.advance(MllpLimits.DEFAULT.idleTime());

        assertThat(silent.isClosed()).isTrue();
        assertThat(nextEnding()).isEqualTo(Ending.IDLE);
    }

    @Test
    void aFrameThatDripsInIsCutOffThoughBytesKeepComing() throws Exception {
        MllpListener listener = listener(MllpLimits.DEFAULT);
        Client dripping = client(listener);
        assertThat(dripping.asks("hello")).isEqualTo("re:hello");
        awaitFrames(listener, 1);
        dripping.sends(new byte[] {Mllp.START});
        Ending ending = null;
        for (int drop = 0; drop < 200 && ending == null; drop++) {
            dripping.sendsOrIsCutOff(new byte[] {'x'});
            clock.advance(Duration.ofSeconds(1));
            ending = echo.endings.poll(20, TimeUnit.MILLISECONDS);
        }

        assertThat(ending).isEqualTo(Ending.FRAME_TOO_SLOW);
        assertThat(dripping.isClosed()).isTrue();
    }

    @Test
    void halfAFrameIsNoFrame() throws Exception {
        Client half = client(listener(MllpLimits.DEFAULT));
        half.sends(new byte[] {Mllp.START, 'h', 'a', 'l', 'f'});
        half.close();

        assertThat(nextEnding()).isEqualTo(Ending.HALF_A_FRAME);
    }

    @Test
    void aFrameWithoutEndIsAnsweredAndClosedAtItsLimit() throws Exception {
        MllpListener listener = listener(MllpLimits.DEFAULT);
        Client endless = client(listener);
        Client good = client(listener);
        byte[] megabyte = new byte[1024 * 1024 + 1];
        Arrays.fill(megabyte, (byte) 'x');
        endless.sends(new byte[] {Mllp.START});
        endless.sendsOrIsCutOff(megabyte);

        assertThat(endless.answer()).isEqualTo("too long");
        assertThat(good.asks("still here")).isEqualTo("re:still here");
        endless.close();
        assertThat(nextEnding()).isEqualTo(Ending.FRAME_TOO_LONG);
        assertThat(listener.counts().framesHeldBytes()).isZero();
    }

    @Test
    void aFrameOfTheLongestLengthIsTaken() throws IOException {
        Client client = client(listener(MllpLimits.DEFAULT));
        String text = "x".repeat(1024 * 1024 - 3);

        assertThat(client.asks(text)).hasSize(1024 * 1024).startsWith("re:x");
    }

    @Test
    void withoutAnAnswerTheConnectionCloses() throws Exception {
        MllpListener listener = listener(MllpLimits.DEFAULT);
        for (String reason : List.of("away", "fail")) {
            Client client = client(listener);
            client.sends(framed(reason));

            assertThat(client.isClosed()).isTrue();
            assertThat(nextEnding()).isEqualTo(Ending.UNANSWERED);
        }
    }

    @Test
    void anAnswerThatTakesTooLongIsNoneAndTheListenerGoesOn() throws Exception {
        MllpListener listener = listener(MllpLimits.DEFAULT);
        Client client = client(listener);
        client.sends(framed("hold on"));
        assertThat(awaitHeld("hold on")).isNotDone();

        clock.advance(MllpLimits.DEFAULT.answerTime());

        assertThat(client.isClosed()).isTrue();
        assertThat(nextEnding()).isEqualTo(Ending.UNANSWERED);
        assertThat(client(listener).asks("next")).isEqualTo("re:next");
    }

    @Test
    void aPeerThatNeverTakesItsAnswersIsCutOff() throws Exception {
        MllpListener listener = listener(MllpLimits.DEFAULT);
        Client deaf = client(listener);
        byte[] frame = framed("x".repeat(500_000));
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
            assertThat(echo.endings.poll(200, TimeUnit.MILLISECONDS)).isNull();
        }
        clock.advance(MllpLimits.DEFAULT.writeTime());

        assertThat(nextEnding()).isEqualTo(Ending.ANSWER_NOT_TAKEN);
        assertThat(sending.join(PATIENCE)).isTrue();
        assertThat(client(listener).asks("next")).isEqualTo("re:next");
    }

    @Test
    void fiveHundredConnectionsAreServedAtOnce() throws Exception {
        MllpListener listener = listener(MllpLimits.DEFAULT);
        List<Client> clients = new ArrayList<>();
        for (int i = 0; i < 500; i++) {
            clients.add(client(listener));
        }
        for (int i = 0; i < clients.size(); i++) {
            clients.get(i).sends(framed("c" + i));
        }
        for (int i = 0; i < clients.size(); i++) {
            assertThat(clients.get(i).answer()).isEqualTo("re:c" + i);
        }

        assertThat(listener.counts().open()).isEqualTo(500);
        assertThat(listener.counts().frames()).isEqualTo(500);
    }

    @Test
    void oneConnectionTooManyIsClosedAndAnotherMayComeWhenOneGoes() throws Exception {
        MllpListener listener = listener(MllpLimits.DEFAULT.withConnections(2));
        Client first = client(listener);
        Client second = client(listener);
        assertThat(first.asks("1") + second.asks("2")).isEqualTo("re:1re:2");

        assertThat(client(listener).isClosed()).isTrue();
        assertThat(listener.counts().ended(Ending.TOO_MANY_CONNECTIONS)).isEqualTo(1);

        first.close();
        assertThat(nextEnding()).isEqualTo(Ending.PEER_CLOSED);
        awaitOpen(listener, 1);
        assertThat(client(listener).asks("3")).isEqualTo("re:3");
    }

    @Test
    void aHandlerThatBreaksEndsItsConnectionOnly() throws Exception {
        MllpListener listener = listener(MllpLimits.DEFAULT);
        Client good = client(listener);
        Client broken = client(listener);
        broken.sends(framed("throw"));

        assertThat(broken.isClosed()).isTrue();
        assertThat(good.asks("still here")).isEqualTo("re:still here");
        awaitOpen(listener, 1);
    }

    @Test
    void closingFinishesTheAnswersThatAreOnTheirWay() throws Exception {
        MllpListener listener = listener(MllpLimits.DEFAULT);
        Client waiting = client(listener);
        Client idle = client(listener);
        assertThat(idle.asks("1")).isEqualTo("re:1");
        waiting.sends(framed("hold"));
        CompletableFuture<byte[]> answer = awaitHeld("hold");
        Thread closing = Thread.ofVirtual().start(listener::close);

        assertThat(idle.isClosed()).isTrue();
        answer.complete("stored".getBytes(StandardCharsets.UTF_8));
        assertThat(waiting.answer()).isEqualTo("stored");
        assertThat(waiting.isClosed()).isTrue();
        assertThat(closing.join(PATIENCE)).isTrue();
        assertThat(listener.counts().open()).isZero();
    }

    @Test
    void aPlainListenerOffThisMachineIsRefused() throws Exception {
        InetSocketAddress everywhere = new InetSocketAddress("0.0.0.0", 0);

        assertThat(MllpListener.open(everywhere, MllpLimits.DEFAULT, Optional.empty(), echo, clock))
                .isEqualTo(new Opening.PlainOffLoopback(everywhere));
    }

    @Test
    void aPortThatIsTakenIsSaidToBe() {
        MllpListener listener = listener(MllpLimits.DEFAULT);

        assertThat(
                        MllpListener.open(
                                listener.address(),
                                MllpLimits.DEFAULT,
                                Optional.empty(),
                                echo,
                                clock))
                .isInstanceOf(Opening.AddressTaken.class);
    }

    @Test
    void aSenderSendsAndWaitsForItsAnswer() throws Exception {
        MllpListener listener = listener(MllpLimits.DEFAULT);
        try (MllpSender sender =
                MllpSender.connect(
                        listener.address(), Optional.empty(), Duration.ofSeconds(5), clock)) {
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
        MllpListener listener = listener(MllpLimits.DEFAULT);
        try (MllpSender sender =
                MllpSender.connect(
                        listener.address(), Optional.empty(), Duration.ofMillis(100), clock)) {
            assertThat(sender.send("hold".getBytes(StandardCharsets.UTF_8)))
                    .isEqualTo(new Sending.Unanswered("no answer within 100 ms"));
        }
    }

    private MllpListener listener(MllpLimits limits) {
        return listener(limits, Optional.empty());
    }

    private MllpListener listener(MllpLimits limits, Optional<Tls> tls) {
        Opening opening =
                MllpListener.open(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                        limits,
                        tls,
                        echo,
                        clock);
        assertThat(opening).isInstanceOf(Opening.Listening.class);
        MllpListener listener = ((Opening.Listening) opening).listener();
        opened.add(listener);
        return listener;
    }

    private Client client(MllpListener listener) throws IOException {
        Socket socket = new Socket(listener.address().getAddress(), listener.address().getPort());
        socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
        Client client = new Client(socket);
        opened.add(client);
        return client;
    }

    private Ending nextEnding() throws InterruptedException {
        Ending ending = echo.endings.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        assertThat(ending).isNotNull();
        return Objects.requireNonNull(ending);
    }

    private CompletableFuture<byte[]> awaitHeld(String text) {
        await(() -> echo.held.containsKey(text));
        return Objects.requireNonNull(echo.held.get(text));
    }

    private static void awaitOpen(MllpListener listener, int count) {
        await(() -> listener.counts().open() == count);
    }

    /** Until so many answers have left, so that the next wait has begun before time passes. */
    private static void awaitFrames(MllpListener listener, long count) {
        await(() -> listener.counts().frames() == count);
    }

    private static void await(BooleanSupplier happened) {
        while (!happened.getAsBoolean()) {
            assertThat(Thread.interrupted()).as("it has not happened in time").isFalse();
            Thread.onSpinWait();
        }
    }

    private static byte[] framed(String text) {
        return Mllp.frame(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The other end of a connection, bytes in hand. */
    private record Client(Socket socket) implements AutoCloseable {

        void sends(byte[] bytes) throws IOException {
            OutputStream out = socket.getOutputStream();
            out.write(bytes);
            out.flush();
        }

        void sendsOrIsCutOff(byte[] bytes) {
            try {
                sends(bytes);
            } catch (IOException e) {
                assertThat(e).hasMessageMatching("(?i).*(broken pipe|reset|closed).*");
            }
        }

        String asks(String text) throws IOException {
            sends(framed(text));
            return answer();
        }

        String answer() throws IOException {
            ByteArrayOutputStream content = new ByteArrayOutputStream();
            assertThat(socket.getInputStream().read()).isEqualTo(Mllp.START);
            for (int b = socket.getInputStream().read();
                    b != Mllp.END;
                    b = socket.getInputStream().read()) {
                assertThat(b).as("the answer was cut off").isNotNegative();
                content.write(b);
            }
            assertThat(socket.getInputStream().read()).isEqualTo('\r');
            return content.toString(StandardCharsets.UTF_8);
        }

        boolean isClosed() {
            try {
                return socket.getInputStream().read() < 0;
            } catch (SocketTimeoutException e) {
                return false;
            } catch (IOException e) {
                return true;
            }
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }
}
