package daybreak.console.manner;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a call said, by the parameters of its command's table. */
public final class Arguments {

    private final Map<Parameter<?>, List<Object>> values;

    Arguments(Map<Parameter<?>, List<Object>> values) {
        this.values = Map.copyOf(values);
    }

    /**
     * The value of a parameter that is required or has a value where it is not said.
     *
     * @throws IllegalArgumentException when it may be absent and is: ask {@link #ifSaid}
     */
    public <T> T of(Parameter<T> parameter) {
        return ifSaid(parameter)
                .orElseThrow(() ->
                        new IllegalArgumentException(parameter.name() + " may be absent and is"));
    }

    /** The value, where it was said or has one otherwise. */
    public <T> Optional<T> ifSaid(Parameter<T> parameter) {
        return all(parameter).stream().findFirst();
    }

    /** True when the option was said. */
    public boolean has(Parameter<Boolean> flag) {
        return ifSaid(flag).isPresent();
    }

    /** Every value, in the order in which they were said. */
    @SuppressWarnings("unchecked") // each list was filled by its own parameter's reader
    public <T> List<T> all(Parameter<T> parameter) {
        return (List<T>) values.getOrDefault(parameter, List.of());
    }
}
