package daybreak.clinic.command;

import daybreak.clinic.record.EventKinds;
import daybreak.clinic.record.PostgresRecord.Features;
import daybreak.clinic.record.check.Verdict;
import daybreak.clinic.record.check.Verification;
import daybreak.clinic.record.errand.Errand;
import daybreak.console.clinic.FolderCalls;
import daybreak.console.manner.Arguments;
import daybreak.console.manner.Cell;
import daybreak.console.manner.Command;
import daybreak.console.manner.CommandTable;
import daybreak.console.manner.Complaint;
import daybreak.console.manner.ExitStatus;
import daybreak.console.manner.Format;
import daybreak.console.manner.Outcome;
import daybreak.console.manner.Rows;
import daybreak.console.manner.Surroundings;
import daybreak.quantities.time.MachineTime;
import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** {@code verify}: walks the record, and says that it is whole or where it is not. */
final class VerifyCommand implements Command {

    private static final List<String> COLUMNS =
            List.of(
                    "verdict",
                    "entries",
                    "streams",
                    "reports",
                    "readings",
                    "last_anchor",
                    "last_anchor_recorded_at",
                    "last_anchor_sha256",
                    "broken_place",
                    "what_is_wrong");

    private final Folders folders;
    private final EventKinds kinds;

    VerifyCommand(Folders folders, Features features) {
        this.folders = folders;
        this.kinds = EventKinds.of(features.kinds());
    }

    @Override
    public CommandTable table() {
        return FolderCalls.VERIFY;
    }

    @Override
    public Outcome run(Arguments arguments, Surroundings surroundings) {
        MachineTime start = surroundings.clock().now();
        Errand.Result<Verdict> result;
        try (Watched progress = new Watched(surroundings, "entries and reports walked")) {
            result = Verification.of(folders.home(arguments.of(FolderCalls.DATA)), kinds, progress);
        }
        return Errands.outcome(
                result,
                verdict -> {
                    print(verdict, Format.of(arguments, surroundings), surroundings);
                    return end(verdict, start, surroundings);
                });
    }

    private static void print(Verdict verdict, Format format, Surroundings surroundings) {
        try (Rows rows = new Rows(surroundings.out(), format, COLUMNS)) {
            rows.row(
                    switch (verdict) {
                        case Verdict.Whole whole -> row(whole);
                        case Verdict.Broken broken -> row(broken);
                    });
        }
    }

    private static List<Cell> row(Verdict.Whole whole) {
        Cell none = new Cell.Absent();
        return List.of(
                Cell.of("whole"),
                Cell.of(whole.entries()),
                Cell.of(whole.streams()),
                Cell.of(whole.reports()),
                Cell.of(whole.readings()),
                whole.lastAnchor().map(anchor -> Cell.of(anchor.number())).orElse(none),
                whole.lastAnchor()
                        .map(anchor -> Cell.of(anchor.recordedAt().toString()))
                        .orElse(none),
                whole.lastAnchor().map(anchor -> Cell.of(anchor.hash())).orElse(none),
                none,
                none);
    }

    private static List<Cell> row(Verdict.Broken broken) {
        Cell none = new Cell.Absent();
        return List.of(
                Cell.of("broken"),
                none,
                none,
                none,
                none,
                none,
                none,
                none,
                Cell.of(broken.place()),
                Cell.of(broken.what()));
    }

    private static Outcome end(Verdict verdict, MachineTime start, Surroundings surroundings) {
        return switch (verdict) {
            case Verdict.Whole whole -> {
                Duration took = start.until(surroundings.clock().now());
                surroundings.say(speed(whole, took));
                yield Outcome.done();
            }
            case Verdict.Broken(var place, var what) ->
                    Outcome.failed(
                            ExitStatus.FOUND_WRONG,
                            new Complaint(
                                    "the record is broken at " + place + ": " + what,
                                    "",
                                    "keep the folder as it is; restore the last backup elsewhere"));
        };
    }

    private static String speed(Verdict.Whole whole, Duration took) {
        double seconds = Math.max(took.toNanos(), 1) / 1e9;
        return String.format(
                Locale.ROOT,
                "%,d entries and %,d readings opened and walked in %.1f s: %,.0f a second",
                whole.entries(),
                whole.readings(),
                seconds,
                (whole.entries() + whole.readings()) / seconds);
    }
}
