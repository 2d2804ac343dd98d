package daybreak.clinic.command;

import daybreak.clinic.record.EventKinds;
import daybreak.clinic.record.PostgresRecord.Features;
import daybreak.clinic.record.errand.Errand;
import daybreak.clinic.record.export.Export;
import daybreak.clinic.record.export.Exported;
import daybreak.clinic.record.export.OpenFile;
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

/** {@code export}: the whole record in open files. */
final class ExportCommand implements Command {

    private final Folders folders;
    private final EventKinds kinds;
    private final List<OpenFile> files;

    ExportCommand(Folders folders, Features features, List<OpenFile> files) {
        this.folders = folders;
        this.kinds = EventKinds.of(features.kinds());
        this.files = List.copyOf(files);
    }

    @Override
    public CommandTable table() {
        return FolderCalls.EXPORT;
    }

    @Override
    public Outcome run(Arguments arguments, Surroundings surroundings) {
        Errand.Result<Exported> result;
        try (Watched progress = new Watched(surroundings, "entries and reports written")) {
            result =
                    new Export(kinds, files, progress)
                            .run(
                                    folders.home(arguments.of(FolderCalls.DATA)),
                                    arguments.of(FolderCalls.TO));
        }
        return Errands.outcome(
                result,
                exported -> end(exported, Format.of(arguments, surroundings), surroundings));
    }

    private static Outcome end(Exported exported, Format format, Surroundings surroundings) {
        return switch (exported) {
            case Exported.Written(var written) -> {
                print(written, format, surroundings);
                yield Outcome.done();
            }
            case Exported.FolderTaken(var folder) -> Errands.taken(folder);
            case Exported.RecordDamaged(var what) ->
                    Outcome.failed(
                            ExitStatus.FOUND_WRONG,
                            new Complaint(
                                    "the record cannot be read whole: " + what,
                                    "",
                                    "see where it is broken with verify"));
        };
    }

    private static void print(
            List<Exported.WrittenFile> written, Format format, Surroundings surroundings) {
        try (Rows rows = new Rows(surroundings.out(), format, List.of("file", "rows", "bytes"))) {
            for (Exported.WrittenFile file : written) {
                rows.row(
                        List.of(Cell.of(file.name()), Cell.of(file.rows()), Cell.of(file.bytes())));
            }
        }
    }
}
