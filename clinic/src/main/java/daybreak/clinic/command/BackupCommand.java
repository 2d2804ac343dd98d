package daybreak.clinic.command;

import daybreak.clinic.record.backup.BackedUp;
import daybreak.clinic.record.backup.Backup;
import daybreak.clinic.record.errand.Errand;
import daybreak.console.clinic.FolderCalls;
import daybreak.console.manner.Arguments;
import daybreak.console.manner.Cell;
import daybreak.console.manner.Command;
import daybreak.console.manner.CommandTable;
import daybreak.console.manner.Format;
import daybreak.console.manner.Outcome;
import daybreak.console.manner.Rows;
import daybreak.console.manner.Surroundings;
import java.util.List;

/** {@code backup}: a copy of the record, beside a running clinic. */
final class BackupCommand implements Command {

    private final Folders folders;

    BackupCommand(Folders folders) {
        this.folders = folders;
    }

    @Override
    public CommandTable table() {
        return FolderCalls.BACKUP;
    }

    @Override
    public Outcome run(Arguments arguments, Surroundings surroundings) {
        Errand.Result<BackedUp> result;
        try (Watched progress = new Watched(surroundings, "tables copied")) {
            result =
                    new Backup(surroundings.clock(), progress)
                            .run(
                                    folders.home(arguments.of(FolderCalls.DATA)),
                                    arguments.of(FolderCalls.TO));
        }
        return Errands.outcome(
                result,
                backedUp -> end(backedUp, Format.of(arguments, surroundings), surroundings));
    }

    private static Outcome end(BackedUp backedUp, Format format, Surroundings surroundings) {
        return switch (backedUp) {
            case BackedUp.Written(var tables) -> {
                print(tables, format, surroundings);
                yield Outcome.done();
            }
            case BackedUp.FolderTaken(var folder) -> Errands.taken(folder);
        };
    }

    private static void print(
            List<BackedUp.WrittenTable> tables, Format format, Surroundings surroundings) {
        try (Rows rows = new Rows(surroundings.out(), format, List.of("table", "rows", "bytes"))) {
            for (BackedUp.WrittenTable table : tables) {
                rows.row(
                        List.of(
                                Cell.of(table.name()),
                                Cell.of(table.rows()),
                                Cell.of(table.bytes())));
            }
        }
    }
}
