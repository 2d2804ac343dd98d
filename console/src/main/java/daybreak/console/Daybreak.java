package daybreak.console;

import daybreak.console.clinic.ClinicTables;
import daybreak.console.manner.CommandLine;
import daybreak.console.manner.Surroundings;
import daybreak.console.replay.ReplayCommand;
import daybreak.quantities.time.SystemMachineClock;
import java.util.List;

/** The commands that need no clinic on the class path. */
public final class Daybreak {

    private Daybreak() {}

    public static void main(String[] words) {
        // The parser of messages logs through an interface that has no logger here, and says so.
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        CommandLine commands =
                new CommandLine(
                        List.of(new ReplayCommand()),
                        ClinicTables.ALL,
                        Surroundings.ofProcess(new SystemMachineClock()));
        System.exit(commands.run(List.of(words)).code());
    }
}
