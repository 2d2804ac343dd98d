package daybreak.console.clinic;

import daybreak.console.manner.CommandTable;
import daybreak.console.manner.Parameter;
import daybreak.console.manner.Readers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** {@code serve}: a real clinic. */
public final class ServeCall {

    public static final Parameter<Path> DATA =
            Parameter.option("--data", "DIR", Readers.path(), "the clinic's data folder")
                    .required();
    public static final Parameter<String> DATABASE_URL =
            Parameter.option(
                    "--database-url",
                    "URL",
                    Readers.text(),
                    "an external PostgreSQL; left out, an embedded one in the data folder");
    public static final Parameter<Integer> PORT =
            Parameter.option("--port", "N", Readers.port(), "of its pages; 0 takes a free one")
                    .otherwise("8080");
    public static final Parameter<Path> TLS_CERTIFICATE =
            Parameter.option(
                    "--tls-cert",
                    "FILE",
                    Readers.readableFile(),
                    "its certificate (PEM); without one it serves this machine only");
    public static final Parameter<Path> TLS_KEY =
            Parameter.option(
                    "--tls-key", "FILE", Readers.readableFile(), "the certificate's key (PEM)");
    public static final Parameter<Integer> MLLP_PORT =
            Parameter.option(
                            "--mllp-port",
                            "N",
                            Readers.port(),
                            "where it listens to monitors; 0 takes a free one")
                    .otherwise("2575");

    public static final Parameter<Path> MLLP_CLIENTS =
            Parameter.option(
                    "--mllp-clients",
                    "FILE",
                    Readers.readableFile(),
                    "certificates (PEM) of monitors, or of who signs theirs: with it they speak"
                            + " from other machines, over TLS, to --tls-cert; without it from this"
                            + " machine only");
    public static final Parameter<Duration> IDLE_LIMIT =
            Parameter.option(
                            "--idle-limit",
                            "TIME",
                            Readers.duration(),
                            "after how long untouched a station signs its user out; 1 min to 24 h")
                    .otherwise("15 min");

    public static final CommandTable TABLE =
            new CommandTable(
                    "serve",
                    ClinicTables.GROUP,
                    "a real clinic: no simulator, its own accounts",
                    List.of(),
                    List.of(
                            DATA,
                            DATABASE_URL,
                            PORT,
                            TLS_CERTIFICATE,
                            TLS_KEY,
                            MLLP_PORT,
                            MLLP_CLIENTS,
                            IDLE_LIMIT));

    private ServeCall() {}
}
