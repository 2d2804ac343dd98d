package daybreak.clinic.command;

import daybreak.clinic.record.backup.Restore;
import daybreak.clinic.record.backup.Restored;
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

/** {@code restore}: a new data folder of a backup. */
final class RestoreCommand implements Command {

    private final Folders folders;

    RestoreCommand(Folders folders) {
        this.folders = folders;
    }

    @Override
    public CommandTable table() {
        return FolderCalls.RESTORE;
    }

    @Override
    public Outcome run(Arguments arguments, Surroundings surroundings) {
        Errand.Result<Restored> result;
        try (Watched progress = new Watched(surroundings, "tables filled")) {
            result =
                    new Restore(progress)
                            .run(
                                    arguments.of(FolderCalls.FROM),
                                    folders.home(arguments.of(FolderCalls.NEW_DATA)));
        }
        return Errands.outcome(
                result,
                restored -> end(restored, Format.of(arguments, surroundings), surroundings));
    }

    private static Outcome end(Restored restored, Format format, Surroundings surroundings) {
        return switch (restored) {
            case Restored.Filled(var tables) -> {
                print(tables, format, surroundings);
                yield Outcome.done();
            }
            case Restored.NoBackup(var folder) ->
                    Outcome.failed(
                            ExitStatus.WRONG_CALL,
                            new Complaint(
                                    "there is no finished backup in this folder",
                                    folder.toString(),
                                    "name the folder that backup --to named"));
            case Restored.Damaged(var file, var what) ->
                    Outcome.failed(
                            ExitStatus.FOUND_WRONG,
                            new Complaint(
                                    "the backup is damaged: " + what,
                                    file,
                                    "nothing was restored; use another backup"));
        };
    }

    private static void print(
            List<Restored.FilledTable> tables, Format format, Surroundings surroundings) {
        try (Rows rows = new Rows(surroundings.out(), format, List.of("table", "rows"))) {
            for (Restored.FilledTable table : tables) {
                rows.row(List.of(Cell.of(table.name()), Cell.of(table.rows())));
            }
        }
    }
}
