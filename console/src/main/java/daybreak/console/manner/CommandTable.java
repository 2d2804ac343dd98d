package daybreak.console.manner;

import java.util.List;
import java.util.Optional;

/**
 * What there is to know of a command before it runs.
 *
 * @param name how it is called
 * @param group the heading under which the help lists it
 * @param summary one line
 * @param operands in order
 * @param options in the order of the help
 */
public record CommandTable(
        String name,
        String group,
        String summary,
        List<Parameter<?>> operands,
        List<Parameter<?>> options) {

    public CommandTable {
        operands = List.copyOf(operands);
        options = List.copyOf(options);
    }

    Optional<Parameter<?>> option(String optionName) {
        for (Parameter<?> option : options) {
            if (option.name().equals(optionName)) {
                return Optional.of(option);
            }
        }
        return Optional.empty();
    }
}
