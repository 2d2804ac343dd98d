package daybreak.clinic.command;

import daybreak.clinic.record.PostgresRecord.Features;
import daybreak.clinic.record.check.Comparison;
import daybreak.clinic.record.check.ModelCheck;
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
import java.util.List;

/** {@code rebuild --check}: makes every read model again from the journal and compares. */
final class RebuildCommand implements Command {

    private static final List<String> COLUMNS =
            List.of("read_model", "rows", "missing", "unfounded", "verdict");

    private final Folders folders;
    private final Features features;

    RebuildCommand(Folders folders, Features features) {
        this.folders = folders;
        this.features = features;
    }

    @Override
    public CommandTable table() {
        return FolderCalls.REBUILD;
    }

    @Override
    public Outcome run(Arguments arguments, Surroundings surroundings) {
        if (!arguments.has(FolderCalls.CHECK)) {
            return Outcome.failed(
                    ExitStatus.WRONG_CALL,
                    new Complaint(
                            "--check is missing",
                            "",
                            "write rebuild --check: read models are compared, never replaced"));
        }
        Errand.Result<Comparison> result;
        try (Watched progress = new Watched(surroundings, "entries and reports read")) {
            result =
                    new ModelCheck(features, progress)
                            .run(folders.home(arguments.of(FolderCalls.DATA)));
        }
        return Errands.outcome(
                result,
                comparison -> {
                    print(comparison, Format.of(arguments, surroundings), surroundings);
                    return end(comparison);
                });
    }

    private static void print(Comparison comparison, Format format, Surroundings surroundings) {
        try (Rows rows = new Rows(surroundings.out(), format, COLUMNS)) {
            for (Comparison.Model model : comparison.models()) {
                rows.row(
                        List.of(
                                Cell.of(model.name()),
                                Cell.of(model.rows()),
                                Cell.of(model.missing()),
                                Cell.of(model.unfounded()),
                                Cell.of(model.isFaithful() ? "same" : "different")));
            }
        }
    }

    private static Outcome end(Comparison comparison) {
        List<Complaint> complaints =
                comparison.models().stream()
                        .flatMap(model ->
                                model.example().map(example -> complaint(model, example)).stream())
                        .toList();
        return complaints.isEmpty()
                ? Outcome.done()
                : new Outcome.Failed(ExitStatus.FOUND_WRONG, complaints);
    }

    private static Complaint complaint(Comparison.Model model, String example) {
        return new Complaint(
                "read model " + model.name() + " is not what the record makes of it: " + example,
                "",
                "see whether the record is whole with verify; backup and restore keep it as it is");
    }
}
