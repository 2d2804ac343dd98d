package daybreak.console.manner;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Runs the command that a call names. Besides the commands it is given it knows {@code help},
 * {@code completion}, and on each command {@code --help} and {@code --debug}.
 */
public final class CommandLine {

    private static final Parameter<Boolean> HELP =
            Parameter.flag("--help", "tells how the command is called, and does nothing else");
    private static final Parameter<Boolean> DEBUG =
            Parameter.flag("--debug", "prints the stack trace of a fault in Daybreak itself");

    private static final Parameter<String> TOPIC =
            new Parameter<>(
                    "COMMAND",
                    "COMMAND",
                    "the command to tell of; all where it is left out",
                    Parameter.Presence.OPTIONAL,
                    Optional.empty(),
                    Readers.text());
    private static final Parameter<Completion.Shell> SHELL =
            Parameter.operand("SHELL", Readers.oneOf(Completion.Shell.class), "bash, zsh or fish");

    private static final String GROUP = "Help";
    private static final CommandTable HELP_TABLE =
            new CommandTable(
                    "help",
                    GROUP,
                    "lists the commands, or tells of one",
                    List.of(TOPIC),
                    List.of());
    private static final CommandTable COMPLETION_TABLE =
            new CommandTable(
                    "completion",
                    GROUP,
                    "prints the script by which a shell completes commands and options",
                    List.of(SHELL),
                    List.of());

    private final List<Command> commands;
    private final List<CommandTable> tables;
    private final Surroundings surroundings;

    /**
     * @param commands what can be run here
     * @param others commands of the other program, which the launcher runs: listed in the help
     */
    public CommandLine(
            List<Command> commands, List<CommandTable> others, Surroundings surroundings) {
        this.commands = List.copyOf(commands);
        this.surroundings = surroundings;
        this.tables = new ArrayList<>(others);
        commands.forEach(command -> tables.add(command.table()));
        tables.add(HELP_TABLE);
        tables.add(COMPLETION_TABLE);
    }

    /**
     * Reads the call, runs its command and prints what it complains of.
     *
     * @param call the command's name and what follows it
     */
    public ExitStatus run(List<String> call) {
        Outcome outcome = outcome(call);
        surroundings.out().flush();
        if (outcome instanceof Outcome.Failed(_, var complaints)) {
            String name = call.isEmpty() ? "" : " " + call.getFirst();
            for (Complaint complaint : complaints) {
                surroundings.err().println("daybreak" + name + ": " + complaint.line());
            }
        }
        Optional<String> unwritten = surroundings.out().failure();
        if (unwritten.isPresent()) {
            surroundings
                    .err()
                    .println("daybreak: standard output could not be written: " + unwritten.get());
            return ExitStatus.NOT_READY;
        }
        return outcome.status();
    }

    private Outcome outcome(List<String> call) {
        if (call.isEmpty()) {
            return print(Help.ofAll(tables));
        }
        String name = call.getFirst();
        List<String> words = call.subList(1, call.size());
        if (name.equals(HELP_TABLE.name()) || name.equals(HELP.name())) {
            return help(words);
        }
        if (name.equals(COMPLETION_TABLE.name())) {
            return completion(words);
        }
        Optional<Command> command =
                commands.stream().filter(each -> each.table().name().equals(name)).findFirst();
        return command.map(found -> run(found, words)).orElseGet(() -> unknown(name));
    }

    private Outcome run(Command command, List<String> words) {
        if (words.contains(HELP.name())) {
            return print(Help.of(withCommonOptions(command.table())));
        }
        return switch (CallReader.read(withCommonOptions(command.table()), words)) {
            case Call.Wrong(var complaints) ->
                    new Outcome.Failed(ExitStatus.WRONG_CALL, complaints);
            case Call.Understood(var arguments) -> runGuarded(command, arguments);
        };
    }

    /** A fault of ours ends the command in one line, as every failure does. */
    private Outcome runGuarded(Command command, Arguments arguments) {
        try {
            return command.run(arguments, surroundings);
        } catch (RuntimeException e) {
            if (arguments.has(DEBUG)) {
                e.printStackTrace(surroundings.err());
            }
            return Outcome.failed(
                    ExitStatus.FOUND_WRONG,
                    new Complaint(
                            "a fault in Daybreak itself",
                            String.valueOf(e),
                            "run it again with --debug and report what it prints"));
        }
    }

    private Outcome help(List<String> words) {
        return switch (CallReader.read(HELP_TABLE, words)) {
            case Call.Wrong(var complaints) ->
                    new Outcome.Failed(ExitStatus.WRONG_CALL, complaints);
            case Call.Understood(var arguments) -> {
                Optional<String> topic = arguments.ifSaid(TOPIC);
                if (topic.isEmpty()) {
                    yield print(Help.ofAll(tables));
                }
                yield tables.stream()
                        .filter(table -> table.name().equals(topic.get()))
                        .findFirst()
                        .map(table -> print(Help.of(withCommonOptions(table))))
                        .orElseGet(() -> unknown(topic.get()));
            }
        };
    }

    private Outcome completion(List<String> words) {
        return switch (CallReader.read(COMPLETION_TABLE, words)) {
            case Call.Wrong(var complaints) ->
                    new Outcome.Failed(ExitStatus.WRONG_CALL, complaints);
            case Call.Understood(var arguments) ->
                    print(
                            Completion.of(
                                    arguments.of(SHELL),
                                    tables.stream().map(CommandLine::withCommonOptions).toList()));
        };
    }

    private Outcome unknown(String name) {
        String wayOut =
                Nearest.of(name, tables.stream().map(CommandTable::name).toList())
                        .map(nearest -> "did you mean " + nearest + "?")
                        .orElse("./daybreak help lists them");
        return Outcome.failed(
                ExitStatus.WRONG_CALL, new Complaint("no such command", name, wayOut));
    }

    private Outcome print(List<String> lines) {
        lines.forEach(surroundings.out()::line);
        return Outcome.done();
    }

    private static CommandTable withCommonOptions(CommandTable table) {
        List<Parameter<?>> options = new ArrayList<>(table.options());
        options.add(DEBUG);
        options.add(HELP);
        return new CommandTable(
                table.name(), table.group(), table.summary(), table.operands(), options);
    }
}
