package daybreak.console.manner;

import java.util.Optional;

/** How rows are printed. */
public enum Format {
    CSV,
    JSON,
    TABLE;

    /** The option of every command that prints rows. */
    public static final Parameter<Format> OPTION =
            Parameter.option(
                    "--format",
                    "csv|json|table",
                    Readers.oneOf(Format.class),
                    "how rows are printed; csv where output is no terminal, else a table");

    /** What was asked, else what suits the reader. */
    public static Format of(Arguments arguments, Surroundings surroundings) {
        Optional<Format> asked = arguments.ifSaid(OPTION);
        return asked.orElse(
                switch (surroundings.outReader()) {
                    case TERMINAL -> TABLE;
                    case PROGRAM -> CSV;
                });
    }
}
