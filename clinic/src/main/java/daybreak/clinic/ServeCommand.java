package daybreak.clinic;

import daybreak.clinic.record.database.DataFolder;
import daybreak.clinic.record.database.DatabaseHome;
import daybreak.clinic.staff.SignInSettings;
import daybreak.clinic.staff.security.FirstAdministrator;
import daybreak.console.clinic.ServeCall;
import daybreak.console.manner.Arguments;
import daybreak.console.manner.Command;
import daybreak.console.manner.CommandTable;
import daybreak.console.manner.Complaint;
import daybreak.console.manner.ExitStatus;
import daybreak.console.manner.Outcome;
import daybreak.console.manner.Surroundings;
import daybreak.devices.mllp.Tls;
import daybreak.quantities.Durations;
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

    /** What a call says, or what is wrong with it. */
    sealed interface Reading {

        record Read(ClinicPlan plan) implements Reading {}

        record Refused(Complaint why) implements Reading {}
    }

    @Override
    public Outcome run(Arguments arguments, Surroundings surroundings) {
        return switch (read(arguments)) {
            case Reading.Refused(var why) -> Outcome.failed(ExitStatus.WRONG_CALL, why);
            case Reading.Read(var plan) -> keep(plan, surroundings);
        };
    }

    private static Outcome keep(ClinicPlan plan, Surroundings surroundings) {
        String scheme = plan.pages().keys().isPresent() ? "https" : "http";
        try {
            return OpenClinic.keep(plan, surroundings, running -> lines(running, scheme));
        } catch (IOException e) {
            return Outcome.failed(
                    ExitStatus.NOT_READY,
                    new Complaint(
                            "the data folder cannot be used",
                            plan.folder() + ": " + e.getMessage(),
                            "give another with --data"));
        }
    }

    /** The plan of a call: what belongs together is there together. */
    static Reading read(Arguments arguments) {
        Optional<Path> certificate = arguments.ifSaid(ServeCall.TLS_CERTIFICATE);
        Optional<Path> key = arguments.ifSaid(ServeCall.TLS_KEY);
        Optional<ClinicPlan.Pages.Keys> keys =
                certificate.flatMap(
                        shown -> key.map(secret -> new ClinicPlan.Pages.Keys(shown, secret)));
        if (keys.isEmpty() && (certificate.isPresent() || key.isPresent())) {
            return refused(
                    "a certificate and its key belong together",
                    "",
                    "give both --tls-cert and --tls-key, or neither");
        }
        Optional<Path> clients = arguments.ifSaid(ServeCall.MLLP_CLIENTS);
        if (clients.isPresent() && keys.isEmpty()) {
            return refused(
                    "monitors from other machines need the clinic's own certificate",
                    "--mllp-clients " + clients.get(),
                    "give --tls-cert and --tls-key too");
        }
        if (!SignInSettings.allows(arguments.of(ServeCall.IDLE_LIMIT))) {
            return refused(
                    "a station signs its user out after 1 min to 24 h",
                    "--idle-limit " + Durations.print(arguments.of(ServeCall.IDLE_LIMIT)),
                    "give a time in that range");
        }
        if (keys.isPresent() && clients.isPresent()) {
            return switch (MonitorKeys.read(keys.get(), clients.get())) {
                case MonitorKeys.Reading.Refused(var why) -> new Reading.Refused(why);
                case MonitorKeys.Reading.Read(var tls) ->
                        new Reading.Read(plan(arguments, keys, Optional.of(tls)));
            };
        }
        return new Reading.Read(plan(arguments, keys, Optional.empty()));
    }

    private static Reading refused(String what, String value, String wayOut) {
        return new Reading.Refused(new Complaint(what, value, wayOut));
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
            Arguments arguments, Optional<ClinicPlan.Pages.Keys> keys, Optional<Tls> monitorKeys) {
        DatabaseHome.Settings embedded = DatabaseHome.Settings.embedded();
        return new ClinicPlan(
                NAME,
                new ClinicPlan.Sort.Real(),
                new DataFolder(arguments.of(ServeCall.DATA)),
                arguments
                        .ifSaid(ServeCall.DATABASE_URL)
                        .map(embedded::withExternalUrl)
                        .orElse(embedded),
                ZoneId.systemDefault(),
                new ClinicPlan.Pages(address(keys), arguments.of(ServeCall.PORT), keys),
                new InetSocketAddress(address(monitorKeys), arguments.of(ServeCall.MLLP_PORT)),
                monitorKeys,
                CHAIRS,
                new SignInSettings(arguments.of(ServeCall.IDLE_LIMIT)));
    }

    /**
     * Every interface of the machine for whom there are keys, only itself for whom there are none.
     */
    private static InetAddress address(Optional<?> keys) {
        return keys.isPresent()
                ? new InetSocketAddress(0).getAddress()
                : InetAddress.getLoopbackAddress();
    }
}
