package daybreak.clinic;

import daybreak.clinic.command.FolderCommands;
import daybreak.clinic.record.database.DatabaseHome;
import daybreak.console.clinic.ClinicTables;
import daybreak.console.manner.Command;
import daybreak.console.manner.CommandLine;
import daybreak.console.manner.CommandTable;
import daybreak.console.manner.Surroundings;
import daybreak.console.replay.ReplayCommand;
import daybreak.quantities.time.MachineClock;
import daybreak.quantities.time.SystemMachineClock;
import java.util.List;
import java.util.stream.Stream;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** The commands that run a clinic or read its data folder. */
public final class Daybreak {

    private Daybreak() {}

    public static void main(String[] words) {
        // The log has one master: what a framework would change when it starts stays as it is.
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        MachineClock machine = new SystemMachineClock();
        CommandLine line = new CommandLine(COMMANDS, elsewhere(), Surroundings.ofProcess(machine));
        System.exit(line.run(List.of(words)).code());
    }

    private static final List<Command> COMMANDS =
            Stream.concat(
                            Stream.of(new DemoCommand(), new ServeCommand()),
                            FolderCommands.all(
                                    Features.all(),
                                    Features.files(),
                                    DatabaseHome.Settings.embedded())
                                    .stream())
                    .toList();

    /** What the other program runs: listed in the help. */
    private static List<CommandTable> elsewhere() {
        List<CommandTable> here = COMMANDS.stream().map(Command::table).toList();
        return Stream.concat(
                        ClinicTables.ALL.stream().filter(table -> !here.contains(table)),
                        Stream.of(new ReplayCommand().table()))
                .toList();
    }
}
