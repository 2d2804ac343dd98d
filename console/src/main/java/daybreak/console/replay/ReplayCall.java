package daybreak.console.replay;

import daybreak.care.watch.ChairNumber;
import daybreak.console.manner.CommandTable;
import daybreak.console.manner.Format;
import daybreak.console.manner.Parameter;
import daybreak.console.manner.Readers;
import daybreak.quantities.time.ClockSpeed;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** How {@code replay} is called. */
final class ReplayCall {

    static final Parameter<Path> FILE =
            Parameter.operand(
                    "FILE",
                    Readers.readableFile(),
                    "BIDMC numerics, MIMIC decoded minutes, or HL7 v2 messages");
    static final Parameter<Integer> CHAIR =
            Parameter.option(
                            "--chair",
                            "N",
                            Readers.whole(1, ChairNumber.HIGHEST),
                            "the chair whose monitor speaks")
                    .required();
    static final Parameter<InetSocketAddress> TO =
            Parameter.option(
                            "--to",
                            "HOST:PORT",
                            Readers.hostAndPort(),
                            "where the clinic listens to monitors")
                    .otherwise("127.0.0.1:2575");
    static final Parameter<URI> CLINIC =
            Parameter.option(
                            "--clinic",
                            "ADDRESS",
                            Readers.webAddress(),
                            "the clinic's pages, asked for its time and speed")
                    .otherwise("http://localhost:8080");
    static final Parameter<Integer> SPEED =
            Parameter.option(
                    "--speed",
                    "N",
                    Readers.whole(1, ClockSpeed.FASTEST),
                    "checked against the clinic's own speed, at which it is sent");
    static final Parameter<Duration> LIMIT =
            Parameter.option(
                    "--limit",
                    "\"480 s\"",
                    Readers.duration(),
                    "how much of the recording, its end included");

    static final CommandTable TABLE =
            new CommandTable(
                    "replay",
                    "The clinic",
                    "sends a recording of a patient into a demonstration as one chair's monitor",
                    List.of(FILE),
                    List.of(CHAIR, TO, CLINIC, SPEED, LIMIT, Format.OPTION));

    private ReplayCall() {}
}
