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

/** A listener, its clock and the other ends of its connections, in a test's hands. */
final class MllpBench {

    /** How long the other end may take before a test calls it stuck. */
    static final Duration PATIENCE = Duration.ofSeconds(10);

    final HandMovedMachineClock clock =
            new HandMovedMachineClock(Instant.parse("2026-03-02T15:30:00Z"));
    final Echo echo = new Echo();
    private final List<AutoCloseable> opened = new ArrayList<>();

    /** Answers with what it was asked; holds back what it is told to. */
    static final class Echo implements FrameHandler {

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

    /** Ends what a test has opened, held-back answers too. */
    void closeAll() throws Exception {
        echo.held.values().forEach(answer -> answer.complete(new byte[0]));
        for (AutoCloseable closeable : opened.reversed()) {
            closeable.close();
        }
    }

    MllpListener listener(MllpLimits limits) {
        Opening opening =
                MllpListener.open(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), 0),
                        limits,
                        Optional.empty(),
                        echo,
                        clock);
        assertThat(opening).isInstanceOf(Opening.Listening.class);
        MllpListener listener = ((Opening.Listening) opening).listener();
        opened.add(listener);
        return listener;
    }

    Client client(MllpListener listener) throws IOException {
        Socket socket = new Socket(listener.address().getAddress(), listener.address().getPort());
        socket.setSoTimeout(Math.toIntExact(PATIENCE.toMillis()));
        Client client = new Client(socket);
        opened.add(client);
        return client;
    }

    Ending nextEnding() throws InterruptedException {
        Ending ending = echo.endings.poll(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        assertThat(ending).isNotNull();
        return Objects.requireNonNull(ending);
    }

    CompletableFuture<byte[]> awaitHeld(String text) {
        await(() -> echo.held.containsKey(text));
        return Objects.requireNonNull(echo.held.get(text));
    }

    static void awaitOpen(MllpListener listener, int count) {
        await(() -> listener.counts().open() == count);
    }

    /** Until so many answers have left, so that the next wait has begun before time passes. */
    static void awaitFrames(MllpListener listener, long count) {
        await(() -> listener.counts().frames() == count);
    }

    private static void await(BooleanSupplier happened) {
        while (!happened.getAsBoolean()) {
            assertThat(Thread.interrupted()).as("it has not happened in time").isFalse();
            Thread.onSpinWait();
        }
    }

    static byte[] framed(String text) {
        return Mllp.frame(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The other end of a connection, bytes in hand. */
    record Client(Socket socket) implements AutoCloseable {

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
