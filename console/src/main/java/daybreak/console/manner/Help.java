package daybreak.console.manner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Prints what there is to call. */
final class Help {

    private static final String PROGRAM = "./daybreak";

    private Help() {}

    /** Every command by its group. */
    static List<String> ofAll(List<CommandTable> commands) {
        List<String> lines = new ArrayList<>();
        lines.add("Usage: " + PROGRAM + " COMMAND [OPTIONS]");
        Map<String, List<CommandTable>> groups = new LinkedHashMap<>();
        for (CommandTable command : commands) {
            groups.computeIfAbsent(command.group(), _ -> new ArrayList<>()).add(command);
        }
        int width = commands.stream().mapToInt(command -> command.name().length()).max().orElse(0);
        groups.forEach((group, members) -> {
            lines.add("");
            lines.add(group);
            for (CommandTable command : members) {
                lines.add("  " + padded(command.name(), width) + "  " + command.summary());
            }
        });
        lines.add("");
        lines.add(PROGRAM + " help COMMAND tells more of one.");
        return lines;
    }

    /** One command: its call, its operands and its options. */
    static List<String> of(CommandTable command) {
        List<String> lines = new ArrayList<>();
        lines.add("Usage: " + usage(command));
        lines.add("");
        lines.add(command.summary());
        List<Parameter<?>> all = new ArrayList<>(command.operands());
        all.addAll(command.options());
        if (!all.isEmpty()) {
            lines.add("");
        }
        int width = all.stream().mapToInt(parameter -> call(parameter).length()).max().orElse(0);
        for (Parameter<?> parameter : all) {
            lines.add("  " + padded(call(parameter), width) + "  " + explained(parameter));
        }
        return lines;
    }

    private static String usage(CommandTable command) {
        StringBuilder usage = new StringBuilder(PROGRAM + " " + command.name());
        for (Parameter<?> operand : command.operands()) {
            usage.append(' ').append(bracketed(operand));
        }
        for (Parameter<?> option : command.options()) {
            usage.append(' ').append(bracketed(option));
        }
        return usage.toString();
    }

    private static String bracketed(Parameter<?> parameter) {
        return switch (parameter.presence()) {
            case REQUIRED -> call(parameter);
            case OPTIONAL -> "[" + call(parameter) + "]";
            case REPEATED -> "[" + call(parameter) + "]...";
        };
    }

    private static String call(Parameter<?> parameter) {
        return parameter.isOption() && !parameter.isFlag()
                ? parameter.name() + " " + parameter.placeholder()
                : parameter.name();
    }

    private static String explained(Parameter<?> parameter) {
        return parameter.summary()
                + parameter.otherwise().map(text -> " (otherwise " + text + ")").orElse("");
    }

    private static String padded(String text, int width) {
        return text + " ".repeat(width - text.length());
    }
}
