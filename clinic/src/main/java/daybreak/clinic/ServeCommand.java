package daybreak.clinic;

import daybreak.clinic.record.database.DataFolder;
import daybreak.clinic.record.database.DatabaseHome;
import daybreak.clinic.staff.security.FirstAdministrator;
import daybreak.console.clinic.ServeCall;
import daybreak.console.manner.Arguments;
import daybreak.console.manner.Command;
import daybreak.console.manner.CommandTable;
import daybreak.console.manner.Complaint;
import daybreak.console.manner.ExitStatus;
import daybreak.console.manner.Outcome;
import daybreak.console.manner.Surroundings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** {@code serve}: a real clinic, until it is stopped. */
final class ServeCommand implements Command {

    private static final String NAME = "Daybreak Clinic";
    private static final int CHAIRS = 4;

    @Override
    public CommandTable table() {
        return ServeCall.TABLE;
    }

    @Override
    public Outcome run(Arguments arguments, Surroundings surroundings) {
        Optional<Path> certificate = arguments.ifSaid(ServeCall.TLS_CERTIFICATE);
        Optional<Path> key = arguments.ifSaid(ServeCall.TLS_KEY);
        if (certificate.isPresent() != key.isPresent()) {
            return Outcome.failed(
                    ExitStatus.WRONG_CALL,
                    new Complaint(
                            "a certificate and its key belong together",
                            "",
                            "give both --tls-cert and --tls-key, or neither"));
        }
        DataFolder folder = new DataFolder(arguments.of(ServeCall.DATA));
        try {
            return OpenClinic.keep(
                    plan(arguments, folder, certificate, key),
                    surroundings,
                    running -> lines(running, certificate.isPresent() ? "https" : "http"));
        } catch (IOException e) {
            return Outcome.failed(
                    ExitStatus.NOT_READY,
                    new Complaint(
                            "the data folder cannot be used",
                            folder.root() + ": " + e.getMessage(),
                            "give another with --data"));
        }
    }

    private static List<String> lines(RunningClinic running, String scheme) {
        List<String> lines = new ArrayList<>();
        String address = scheme + "://localhost:" + running.port();
        lines.add("Daybreak clinic ready: " + address);
        lines.add(OpenClinic.monitorsLine(running));
        running.part(FirstAdministrator.class)
                .makeCode()
                .ifPresent(code ->
                        lines.add(
                                "First administrator: "
                                        + address
                                        + "/first-administrator with the code "
                                        + code));
        return lines;
    }

    private static ClinicPlan plan(
            Arguments arguments, DataFolder folder, Optional<Path> certificate, Optional<Path> key)
            throws IOException {
        DatabaseHome.Settings embedded = DatabaseHome.Settings.embedded();
        Optional<ClinicPlan.Pages.Keys> keys =
                certificate.flatMap(
                        cert -> key.map(secret -> new ClinicPlan.Pages.Keys(cert, secret)));
        InetAddress everywhere = InetAddress.getByAddress(new byte[] {0, 0, 0, 0});
        return new ClinicPlan(
                NAME,
                new ClinicPlan.Sort.Real(),
                folder,
                arguments
                        .ifSaid(ServeCall.DATABASE_URL)
                        .map(embedded::withExternalUrl)
                        .orElse(embedded),
                ZoneId.systemDefault(),
                new ClinicPlan.Pages(
                        keys.isPresent() ? everywhere : InetAddress.getLoopbackAddress(),
                        arguments.of(ServeCall.PORT),
                        keys),
                new InetSocketAddress(
                        InetAddress.getLoopbackAddress(), arguments.of(ServeCall.MLLP_PORT)),
                Optional.empty(),
                CHAIRS);
    }
}
