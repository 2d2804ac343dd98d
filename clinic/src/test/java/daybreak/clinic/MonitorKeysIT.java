package daybreak.clinic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.console.clinic.ServeCall;
import daybreak.console.manner.Arguments;
import daybreak.console.manner.Command;
import daybreak.console.manner.CommandLine;
import daybreak.console.manner.CommandTable;
import daybreak.console.manner.DataStream;
import daybreak.console.manner.ExitStatus;
import daybreak.console.manner.Outcome;
import daybreak.console.manner.Surroundings;
import daybreak.devices.mllp.FrameHandler;
import daybreak.devices.mllp.MllpLimits;
import daybreak.devices.mllp.MllpListener;
import daybreak.devices.mllp.MllpSender;
import daybreak.devices.mllp.Opening;
import daybreak.devices.mllp.Peer;
import daybreak.devices.mllp.Sending;
import daybreak.devices.mllp.Tls;
import daybreak.quantities.time.SystemMachineClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code serve} is told about certificates, and who may speak to it then. */
class MonitorKeysIT {

    private static final char[] PASSWORD = "changeit".toCharArray();

    @TempDir private static Path keys;

    private final List<ClinicPlan> plans = new ArrayList<>();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    /** Answers with the subject of the monitor's certificate. */
    private static final FrameHandler WHO =
            new FrameHandler() {
                @Override
                public CompletionStage<byte[]> answer(byte[] content, Peer peer) {
                    return CompletableFuture.completedFuture(
                            peer.certificate().orElse("nobody").getBytes(UTF_8));
                }

                @Override
                public byte[] refuseTooLong(byte[] beginning, Peer peer) {
                    return new byte[0];
                }
            };

    /** Takes a call for {@code serve} up to its plan. */
    private final class Planning implements Command {

        @Override
        public CommandTable table() {
            return ServeCall.TABLE;
        }

        @Override
        public Outcome run(Arguments arguments, Surroundings surroundings) {
            return switch (ServeCommand.read(arguments)) {
                case ServeCommand.Reading.Refused(var why) ->
                        Outcome.failed(ExitStatus.WRONG_CALL, why);
                case ServeCommand.Reading.Read(var plan) -> {
                    plans.add(plan);
                    yield Outcome.done();
                }
            };
        }
    }

    @BeforeAll
    static void makeKeys() throws Exception {
        for (String name : List.of("clinic", "monitor", "stranger")) {
            makeKey(name);
        }
    }

    @Test
    void withTheMonitorsCertificatesTheySpeakFromOtherMachinesAndStrangersDoNot() throws Exception {
        ClinicPlan plan = plan("--mllp-port", "0", certificates("clinic"), clients("monitor"));
        assertThat(plan.monitorsAt().getAddress().isAnyLocalAddress()).isTrue();
        try (MllpListener listener = listener(plan)) {
            int port = listener.address().getPort();
            assertThat(answer(port, Optional.of(tls("monitor")))).isEqualTo("CN=monitor");
            assertThat(answer(port, Optional.of(tls("stranger")))).isEmpty();
            assertThat(answer(port, Optional.empty())).isEmpty();
        }
    }

    @Test
    void withoutThemMonitorsSpeakFromThisMachineOnlyWhateverThePagesDo() {
        for (ClinicPlan plan : List.of(plan(), plan(certificates("clinic")))) {
            assertThat(plan.monitorsAt().getAddress().isLoopbackAddress()).isTrue();
            assertThat(plan.monitorKeys()).isEmpty();
        }
    }

    @Test
    void whatDoesNotBelongTogetherIsRefusedWithItsWayOut() {
        assertRefused(
                "'--mllp-clients " + pem("monitor", "crt") + "'; give --tls-cert and --tls-key too",
                clients("monitor"));
        assertRefused("give both --tls-cert and --tls-key", "--tls-key", pem("clinic", "key"));
        assertRefused(
                "with --mllp-clients the certificates of its monitors",
                certificates("clinic"),
                "--mllp-clients",
                pem("clinic", "key"));
    }

    @Test
    void theIdleLimitIsFifteenMinutesUnlessAnotherInItsRangeIsGiven() {
        assertThat(plan().signIn().idleLimit()).isEqualTo(Duration.ofMinutes(15));
        assertThat(plan("--idle-limit", "5 min").signIn().idleLimit())
                .isEqualTo(Duration.ofMinutes(5));
        assertRefused("'--idle-limit 10 s'; give a time in that range", "--idle-limit", "10 s");
        assertRefused("1 min to 24 h", "--idle-limit", "25 h");
    }

    private ClinicPlan plan(Object... words) {
        ExitStatus status = call(words);
        assertThat(status).as(err.toString(UTF_8)).isEqualTo(ExitStatus.DONE);
        return plans.removeLast();
    }

    private void assertRefused(String line, Object... words) {
        err.reset();
        assertThat(call(words)).isEqualTo(ExitStatus.WRONG_CALL);
        assertThat(err.toString(UTF_8)).contains(line);
    }

    /** A word, or several in a list. */
    private ExitStatus call(Object... words) {
        List<String> all = new ArrayList<>(List.of("serve", "--data", keys.toString()));
        for (Object word : words) {
            if (word instanceof List<?> several) {
                several.forEach(one -> all.add(one.toString()));
            } else {
                all.add(word.toString());
            }
        }
        Surroundings surroundings =
                new Surroundings(
                        new DataStream(new ByteArrayOutputStream()),
                        new PrintStream(err, true, UTF_8),
                        Surroundings.Reader.PROGRAM,
                        Surroundings.Reader.PROGRAM,
                        new SystemMachineClock());
        return new CommandLine(List.of(new Planning()), List.of(), surroundings).run(all);
    }

    private static List<Object> certificates(String name) {
        return List.of("--tls-cert", pem(name, "crt"), "--tls-key", pem(name, "key"));
    }

    private static List<Object> clients(String name) {
        return List.of("--mllp-clients", pem(name, "crt"));
    }

    private static MllpListener listener(ClinicPlan plan) {
        Opening opening =
                MllpListener.open(
                        plan.monitorsAt(),
                        MllpLimits.DEFAULT.withFrameTime(Duration.ofSeconds(2)),
                        plan.monitorKeys(),
                        WHO,
                        new SystemMachineClock());
        return ((Opening.Listening) opening).listener();
    }

    private static Tls tls(String name) {
        ClinicPlan.Pages.Keys own = new ClinicPlan.Pages.Keys(pem(name, "crt"), pem(name, "key"));
        return switch (MonitorKeys.read(own, pem("clinic", "crt"))) {
            case MonitorKeys.Reading.Read(var tls) -> tls;
            case MonitorKeys.Reading.Refused(var why) -> throw new AssertionError(why.line());
        };
    }

    private static String answer(int port, Optional<Tls> tls) {
        try (MllpSender sender =
                MllpSender.connect(
                        new InetSocketAddress(InetAddress.getLoopbackAddress(), port),
                        tls,
                        Duration.ofSeconds(5),
                        new SystemMachineClock())) {
            return switch (sender.send(new byte[] {'?'})) {
                case Sending.Answered answered -> new String(answered.answer(), UTF_8);
                case Sending.Unanswered _ -> "";
            };
        } catch (IOException _) {
            return "";
        }
    }

    private static Path pem(String name, String kind) {
        return keys.resolve(name + "." + kind);
    }

    private static void makeKey(String name) throws Exception {
        Path store = keys.resolve(name + ".p12");
        keytool("-genkeypair", "-alias", name, "-keyalg", "EC", "-dname", "CN=" + name)
                .add("-ext", "SAN=IP:127.0.0.1", "-keystore", store.toString())
                .run();
        KeyStore made = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(store)) {
            made.load(in, PASSWORD);
        }
        write(pem(name, "crt"), "CERTIFICATE", made.getCertificate(name).getEncoded());
        write(pem(name, "key"), "PRIVATE KEY", made.getKey(name, PASSWORD).getEncoded());
    }

    private static void write(Path file, String what, byte[] content)
            throws IOException, GeneralSecurityException {
        String lines = Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(content);
        Files.writeString(
                file, "-----BEGIN " + what + "-----\n" + lines + "\n-----END " + what + "-----\n");
    }

    private static Keytool keytool(String... words) {
        return new Keytool(new ArrayList<>(Arrays.asList(words)));
    }

    /** The JDK's own tool. */
    private record Keytool(List<String> words) {

        Keytool add(String... more) {
            words.addAll(Arrays.asList(more));
            return this;
        }

        void run() throws IOException, InterruptedException {
            Path program = Path.of(System.getProperty("java.home"), "bin", "keytool");
            ProcessBuilder builder = new ProcessBuilder(program.toString());
            builder.command().addAll(words);
            builder.command()
                    .addAll(List.of("-storetype", "PKCS12", "-storepass", new String(PASSWORD)));
            Process process = builder.redirectErrorStream(true).start();
            String output = new String(process.getInputStream().readAllBytes(), UTF_8);
            assertThat(process.waitFor(30, TimeUnit.SECONDS)).as(output).isTrue();
            assertThat(process.exitValue()).as(output).isZero();
        }
    }
}
