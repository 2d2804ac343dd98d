package daybreak.console.clinic;

import daybreak.care.watch.ChairNumber;
import daybreak.console.manner.CommandTable;
import daybreak.console.manner.Parameter;
import daybreak.console.manner.Readers;
import daybreak.quantities.time.ClockSpeed;
import java.nio.file.Path;
import java.util.List;

/** {@code demo}: the demonstration clinic. */
public final class DemoCall {

    public static final Parameter<Integer> PORT =
            Parameter.option("--port", "N", Readers.port(), "of its pages; 0 takes a free one")
                    .otherwise("8080");
    public static final Parameter<Integer> MLLP_PORT =
            Parameter.option(
                            "--mllp-port",
                            "N",
                            Readers.port(),
                            "where it listens to monitors; 0 takes a free one")
                    .otherwise("2575");
    public static final Parameter<Integer> CHAIRS =
            Parameter.option(
                            "--chairs",
                            "N",
                            Readers.whole(1, ChairNumber.HIGHEST),
                            "how many chairs it has")
                    .otherwise("4");
    public static final Parameter<Long> SEED =
            Parameter.option(
                            "--seed",
                            "N",
                            Readers.seed(),
                            "everything that is drawn follows from it")
                    .otherwise("1");
    public static final Parameter<Integer> SPEED =
            Parameter.option(
                            "--speed",
                            "N",
                            Readers.whole(1, ClockSpeed.FASTEST),
                            "how fast its clock runs beside the machine's")
                    .otherwise("1");
    public static final Parameter<Path> DATA =
            Parameter.option(
                    "--data",
                    "DIR",
                    Readers.path(),
                    "its data folder; left out, one of its own that is kept between starts");
    public static final Parameter<Boolean> FRESH =
            Parameter.flag("--fresh", "begins again, without what an earlier start left");
    public static final Parameter<Boolean> PAUSED =
            Parameter.flag("--paused", "keeps its simulated monitors and staff silent");
    public static final Parameter<Boolean> HOLD =
            Parameter.flag("--hold", "lets its clock stand still as well, for pictures");

    public static final CommandTable TABLE =
            new CommandTable(
                    "demo",
                    ClinicTables.GROUP,
                    "the demonstration clinic, with simulated people and monitors",
                    List.of(),
                    List.of(PORT, MLLP_PORT, CHAIRS, SEED, SPEED, DATA, FRESH, PAUSED, HOLD));

    private DemoCall() {}
}
