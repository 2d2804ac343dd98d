package daybreak.clinic;

import daybreak.clinic.command.Errands;
import daybreak.clinic.demo.DemonstrationSettings;
import daybreak.clinic.record.database.DataFolder;
import daybreak.clinic.record.database.DatabaseHome;
import daybreak.clinic.staff.SignInSettings;
import daybreak.console.clinic.DemoCall;
import daybreak.console.manner.Arguments;
import daybreak.console.manner.Command;
import daybreak.console.manner.CommandTable;
import daybreak.console.manner.Complaint;
import daybreak.console.manner.ExitStatus;
import daybreak.console.manner.Outcome;
import daybreak.console.manner.Progress;
import daybreak.console.manner.Surroundings;
import daybreak.quantities.time.ClockSpeed;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** {@code demo}: the demonstration clinic, until it is stopped. */
final class DemoCommand implements Command {

    private static final long WHOLE_PERCENT = 100;
    private static final String NAME = "Daybreak Demonstration Clinic";

    @Override
    public CommandTable table() {
        return DemoCall.TABLE;
    }

    @Override
    public Outcome run(Arguments arguments, Surroundings surroundings) {
        DataFolder folder =
                new DataFolder(arguments.ifSaid(DemoCall.DATA).orElseGet(DemoCommand::ownFolder));
        if (arguments.has(DemoCall.FRESH)
                && new DatabaseHome(folder, DatabaseHome.Settings.embedded()).clearDemonstration()
                        instanceof DatabaseHome.Clearing.Refused(var why)) {
            return Errands.refused(why);
        }
        try {
            return switch (past(arguments, folder, surroundings)) {
                case NewDemonstration.Readiness.Refused(var why) -> Errands.refused(why);
                case NewDemonstration.Readiness.Ready(var settings) ->
                        keep(plan(arguments, folder, settings), surroundings);
            };
        } catch (IOException e) {
            return Outcome.failed(
                    ExitStatus.NOT_READY,
                    new Complaint(
                            "the data folder cannot be used",
                            folder.root() + ": " + e.getMessage(),
                            "give another with --data"));
        }
    }

    private static Outcome keep(ClinicPlan plan, Surroundings surroundings) throws IOException {
        return OpenClinic.keep(
                plan,
                surroundings,
                running ->
                        List.of(
                                "Daybreak demonstration ready: http://localhost:" + running.port(),
                                OpenClinic.monitorsLine(running)));
    }

    /**
     * A new folder begins with a past; where none is prepared it is played, which takes a while.
     */
    private static NewDemonstration.Readiness past(
            Arguments arguments, DataFolder folder, Surroundings surroundings) throws IOException {
        PreparedPast.Wanted wanted =
                new PreparedPast.Wanted(
                        arguments.of(DemoCall.SEED),
                        arguments.of(DemoCall.CHAIRS),
                        ZoneId.systemDefault());
        NewDemonstration demonstration =
                new NewDemonstration(
                        folder,
                        wanted,
                        NewDemonstration.besideTheBuild(),
                        DatabaseHome.Settings.embedded(),
                        surroundings.clock());
        try (Progress progress =
                new Progress(surroundings, "percent of the past played", WHOLE_PERCENT)) {
            return demonstration.ready(
                    (_, share) -> progress.reached(Math.round(share * WHOLE_PERCENT)));
        }
    }

    private static ClinicPlan plan(
            Arguments arguments, DataFolder folder, DatabaseHome.Settings settings) {
        DemonstrationSettings.Simulator simulator =
                arguments.has(DemoCall.PAUSED) || arguments.has(DemoCall.HOLD)
                        ? DemonstrationSettings.Simulator.PAUSED
                        : DemonstrationSettings.Simulator.PLAYING;
        ClinicPlan.Hands hands =
                arguments.has(DemoCall.HOLD) ? ClinicPlan.Hands.HELD : ClinicPlan.Hands.RUNNING;
        return new ClinicPlan(
                NAME,
                new ClinicPlan.Sort.Demonstration(
                        arguments.of(DemoCall.SEED),
                        new ClockSpeed(arguments.of(DemoCall.SPEED)),
                        hands,
                        simulator),
                folder,
                settings,
                ZoneId.systemDefault(),
                new ClinicPlan.Pages(
                        InetAddress.getLoopbackAddress(),
                        arguments.of(DemoCall.PORT),
                        Optional.empty()),
                new InetSocketAddress(
                        InetAddress.getLoopbackAddress(), arguments.of(DemoCall.MLLP_PORT)),
                Optional.empty(),
                arguments.of(DemoCall.CHAIRS),
                SignInSettings.STANDARD);
    }

    /** Kept between starts beside the program, out of its repository. */
    private static Path ownFolder() {
        return Path.of(System.getProperty("daybreak.home", "."), ".daybreak", "demonstration");
    }
}
