package daybreak.devices.mllp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.quantities.time.SystemMachineClock;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Encrypted, and only for whom the clinic knows. */
@Timeout(60)
class MllpTlsIT {

    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir private static Path keys;

    /** Answers with the subject of the client's certificate. */
    private static final FrameHandler WHO =
            new FrameHandler() {
                @Override
                public CompletionStage<byte[]> answer(byte[] content, Peer peer) {
                    return CompletableFuture.completedFuture(
                            peer.certificate().orElse("nobody").getBytes(StandardCharsets.UTF_8));
                }

                @Override
                public byte[] refuseTooLong(byte[] beginning, Peer peer) {
                    return new byte[0];
                }
            };

    @BeforeAll
    static void makeKeys() throws Exception {
        for (String name : List.of("clinic", "monitor", "stranger")) {
            keytool(
                    "-genkeypair",
                    "-alias",
                    name,
                    "-keyalg",
                    "EC",
                    "-dname",
                    "CN=" + name,
                    "-ext",
                    "SAN=IP:127.0.0.1",
                    "-keystore",
                    keys.resolve(name + ".p12").toString());
            keytool(
                    "-exportcert",
                    "-alias",
                    name,
                    "-file",
                    keys.resolve(name + ".crt").toString(),
                    "-keystore",
                    keys.resolve(name + ".p12").toString());
        }
        for (String name : List.of("clinic", "monitor")) {
            keytool(
                    "-importcert",
                    "-noprompt",
                    "-alias",
                    name,
                    "-file",
                    keys.resolve(name + ".crt").toString(),
                    "-keystore",
                    keys.resolve("trusted.p12").toString());
        }
    }

    @Test
    void aMonitorWithACertificateThatTheClinicKnowsIsNamedByIt() throws Exception {
        try (MllpListener listener =
                        listener(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
                MllpSender monitor = sender(listener, tls("monitor"))) {
            assertThat(monitor.send(new byte[] {'?'}))
                    .isInstanceOfSatisfying(
                            Sending.Answered.class,
                            answered ->
                                    assertThat(
                                                    new String(
                                                            answered.answer(),
                                                            StandardCharsets.UTF_8))
                                            .isEqualTo("CN=monitor"));
        }
    }

    @Test
    void aStrangerAndAPlainSenderAreNotServed() throws Exception {
        try (MllpListener listener =
                listener(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0))) {
            assertThat(answerTo(listener, Optional.of(tls("stranger"))))
                    .isInstanceOf(Sending.Unanswered.class);
            assertThat(answerTo(listener, Optional.empty())).isInstanceOf(Sending.Unanswered.class);
        }
    }

    @Test
    void withACertificateItMayListenOffThisMachine() throws Exception {
        try (MllpListener listener = listener(new InetSocketAddress(0))) {
            assertThat(listener.address().getPort()).isPositive();
        }
    }

    @Test
    void nothingListensWhereTheListenerWas() throws Exception {
        MllpListener listener =
                listener(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        listener.close();

        assertThatThrownBy(() -> sender(listener, tls("monitor"))).isInstanceOf(IOException.class);
    }

    /** What a sender gets that the handshake, or the listener after it, turns away. */
    private static Sending answerTo(MllpListener listener, Optional<Tls> tls) {
        try (MllpSender sender =
                MllpSender.connect(
                        listener.address(), tls, Duration.ofSeconds(5), new SystemMachineClock())) {
            return sender.send(new byte[] {'?'});
        } catch (IOException e) {
            return new Sending.Unanswered(String.valueOf(e.getMessage()));
        }
    }

    private static MllpSender sender(MllpListener listener, Tls tls) throws IOException {
        return MllpSender.connect(
                listener.address(),
                Optional.of(tls),
                Duration.ofSeconds(10),
                new SystemMachineClock());
    }

    private static MllpListener listener(InetSocketAddress address) throws Exception {
        Opening opening =
                MllpListener.open(
                        address,
                        MllpLimits.DEFAULT.withFrameTime(Duration.ofSeconds(2)),
                        Optional.of(tls("clinic")),
                        WHO,
                        new SystemMachineClock());
        assertThat(opening).isInstanceOf(Opening.Listening.class);
        return ((Opening.Listening) opening).listener();
    }

    private static Tls tls(String name) throws GeneralSecurityException, IOException {
        KeyManagerFactory own =
                KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        own.init(store(name), PASSWORD);
        TrustManagerFactory others =
                TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        others.init(store("trusted"));
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(own.getKeyManagers(), others.getTrustManagers(), null);
        return new Tls(context);
    }

    private static KeyStore store(String name) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keys.resolve(name + ".p12"))) {
            store.load(in, PASSWORD);
        }
        return store;
    }

    private static void keytool(String... arguments) throws IOException, InterruptedException {
        Path keytool = Path.of(System.getProperty("java.home"), "bin", "keytool");
        ProcessBuilder builder = new ProcessBuilder(keytool.toString());
        builder.command().addAll(List.of(arguments));
        builder.command()
                .addAll(List.of("-storetype", "PKCS12", "-storepass", new String(PASSWORD)));
        Process process = builder.redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(30, TimeUnit.SECONDS)).as(output).isTrue();
        assertThat(process.exitValue()).as(output).isZero();
    }
}
