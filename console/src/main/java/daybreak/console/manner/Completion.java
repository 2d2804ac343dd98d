package daybreak.console.manner;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Scripts by which a shell completes commands and options. */
final class Completion {

    /** The shells that are known. */
    enum Shell {
        BASH,
        ZSH,
        FISH
    }

    private Completion() {}

    static List<String> of(Shell shell, List<CommandTable> commands) {
        return switch (shell) {
            case BASH -> bash(commands);
            case ZSH -> zsh(commands);
            case FISH -> fish(commands);
        };
    }

    private static List<String> bash(List<CommandTable> commands) {
        String cases =
                commands.stream()
                        .map(command ->
                                "    " + command.name() + ") words='" + options(command) + "' ;;")
                        .collect(Collectors.joining("\n"));
        return """
        _daybreak() {
          local words='%s'
          if [ "$COMP_CWORD" -gt 1 ]; then
            words=''
            case "${COMP_WORDS[1]}" in
        %s
            esac
          fi
          COMPREPLY=( $(compgen -W "$words" -- "${COMP_WORDS[COMP_CWORD]}") )
        }
        complete -o default -F _daybreak daybreak ./daybreak
        """
                .formatted(names(commands), cases)
                .lines()
                .toList();
    }

    private static List<String> zsh(List<CommandTable> commands) {
        return Stream.concat(
                        Stream.of("autoload -Uz bashcompinit && bashcompinit"),
                        bash(commands).stream())
                .toList();
    }

    private static List<String> fish(List<CommandTable> commands) {
        return commands.stream()
                .flatMap(command ->
                        Stream.concat(
                                Stream.of(
                                        "complete -c daybreak -n __fish_use_subcommand -a "
                                                + command.name()
                                                + " -d '"
                                                + command.summary().replace("'", "\\'")
                                                + "'"),
                                command.options().stream()
                                        .map(option -> fishOption(command, option))))
                .toList();
    }

    private static String fishOption(CommandTable command, Parameter<?> option) {
        return "complete -c daybreak -n '__fish_seen_subcommand_from "
                + command.name()
                + "' -l "
                + option.name().substring(2)
                + (option.isFlag() ? "" : " -r");
    }

    private static String names(List<CommandTable> commands) {
        return commands.stream().map(CommandTable::name).collect(Collectors.joining(" "));
    }

    private static String options(CommandTable command) {
        return command.options().stream().map(Parameter::name).collect(Collectors.joining(" "));
    }
}
