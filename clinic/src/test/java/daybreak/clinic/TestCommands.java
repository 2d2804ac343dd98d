package daybreak.clinic;

import static java.nio.charset.StandardCharsets.UTF_8;

import daybreak.clinic.command.FolderCommands;
import daybreak.console.manner.Command;
import daybreak.console.manner.CommandLine;
import daybreak.console.manner.DataStream;
import daybreak.console.manner.ExitStatus;
import daybreak.console.manner.Surroundings;
import daybreak.console.replay.ReplayCommand;
import daybreak.quantities.time.SystemMachineClock;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The commands of the program as a person calls them, run within the test. */
public final class TestCommands {

    private TestCommands() {}

    /**
     * How one ended.
     *
     * @param out the lines of its standard output
     * @param err the lines of its standard error
     */
    public record Ended(ExitStatus status, List<String> out, List<String> err) {}

    /** Runs {@code replay} or a command on a data folder. */
    public static Ended run(Object... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        Surroundings surroundings =
                new Surroundings(
                        new DataStream(out),
                        new PrintStream(err, true, UTF_8),
                        Surroundings.Reader.PROGRAM,
                        Surroundings.Reader.PROGRAM,
                        new SystemMachineClock());
        List<Command> commands =
                new ArrayList<>(
                        FolderCommands.all(
                                Features.all(), Features.files(), TestClinic.embedded()));
        commands.add(new ReplayCommand());
        ExitStatus status =
                new CommandLine(commands, List.of(), surroundings)
                        .run(Arrays.stream(words).map(Object::toString).toList());
        return new Ended(
                status, out.toString(UTF_8).lines().toList(), err.toString(UTF_8).lines().toList());
    }
}
