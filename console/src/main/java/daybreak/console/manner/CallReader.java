package daybreak.console.manner;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a call by a command's table: {@code --name value} or {@code --name=value}, operands in
 * between, {@code --} before operands that look like options.
 */
final class CallReader {

    private final CommandTable table;
    private final Map<Parameter<?>, List<Object>> values = new LinkedHashMap<>();
    private final List<Complaint> complaints = new ArrayList<>();
    private int operands;

    private CallReader(CommandTable table) {
        this.table = table;
    }

    static Call read(CommandTable table, List<String> words) {
        return new CallReader(table).read(words);
    }

    private Call read(List<String> words) {
        boolean optionsOver = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (optionsOver || !word.startsWith("-") || word.equals("-")) {
                operand(word);
            } else if (word.equals("--")) {
                optionsOver = true;
            } else {
                i += option(word, words.subList(i + 1, words.size()));
            }
        }
        table.operands().forEach(this::absent);
        table.options().forEach(this::absent);
        return complaints.isEmpty()
                ? new Call.Understood(new Arguments(values))
                : new Call.Wrong(complaints);
    }

    private void operand(String word) {
        if (operands < table.operands().size()) {
            Parameter<?> operand = table.operands().get(operands);
            if (operand.presence() != Parameter.Presence.REPEATED) {
                operands++;
            }
            keep(operand, word);
        } else {
            complain("one word too many", word, "see: help " + table.name());
        }
    }

    /** How many of the words that follow it took. */
    private int option(String word, List<String> rest) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? word : word.substring(0, equals);
        Optional<Parameter<?>> found = table.option(name);
        if (found.isEmpty()) {
            complain("no such option", name, nearestOption(name));
            return equals < 0 && isLeftOver(rest) ? 1 : 0;
        }
        Parameter<?> option = found.get();
        if (option.isFlag()) {
            if (equals >= 0) {
                complain(name + " takes no value", word.substring(equals + 1), "write " + name);
            } else {
                keep(option, "");
            }
            return 0;
        }
        if (equals >= 0) {
            keep(option, word.substring(equals + 1));
            return 0;
        }
        if (rest.isEmpty() || table.option(rest.getFirst()).isPresent()) {
            complain(name + " has no value", "", "write " + name + " " + option.placeholder());
            values.computeIfAbsent(option, _ -> new ArrayList<>());
            return 0;
        }
        keep(option, rest.getFirst());
        return 1;
    }

    /** True when the next word can only have been meant for the unknown option before it. */
    private boolean isLeftOver(List<String> rest) {
        return !rest.isEmpty()
                && !rest.getFirst().startsWith("-")
                && operands >= table.operands().size();
    }

    private void keep(Parameter<?> parameter, String text) {
        boolean said = values.containsKey(parameter);
        if (said && parameter.presence() != Parameter.Presence.REPEATED) {
            complain(parameter.name() + " is said twice", text, "say it once");
            return;
        }
        readInto(parameter, text);
    }

    private <T> void readInto(Parameter<T> parameter, String text) {
        List<Object> kept = values.computeIfAbsent(parameter, _ -> new ArrayList<>());
        switch (parameter.reader().read(text)) {
            case Value.Said<T>(var value) -> kept.add(value);
            case Value.Wrong<T>(var what, var wayOut) ->
                    complain(parameter.name() + " " + what, text, wayOut);
        }
    }

    private void absent(Parameter<?> parameter) {
        if (values.containsKey(parameter)) {
            return;
        }
        if (parameter.otherwise().isPresent()) {
            readInto(parameter, parameter.otherwise().get());
        } else if (parameter.presence() == Parameter.Presence.REQUIRED) {
            String example =
                    parameter.isOption()
                            ? parameter.name() + " " + parameter.placeholder()
                            : parameter.name();
            complain(parameter.name() + " is missing", "", "write " + example);
        }
    }

    private String nearestOption(String name) {
        return Nearest.of(name, table.options().stream().map(Parameter::name).toList())
                .map(option -> "did you mean " + option + "?")
                .orElse("see: help " + table.name());
    }

    private void complain(String what, String value, String wayOut) {
        complaints.add(new Complaint(what, value, wayOut));
    }
}
