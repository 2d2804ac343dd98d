package daybreak.console.replay;

import daybreak.console.manner.Arguments;
import daybreak.console.manner.Complaint;
import daybreak.console.manner.ExitStatus;
import daybreak.console.manner.Format;
import daybreak.console.manner.Outcome;
import daybreak.console.manner.Rows;
import daybreak.console.manner.Surroundings;

/** Tells what came of a replay. */
final class Result {

    private Result() {}

    static Outcome of(Player.Ended ended, Arguments arguments, Surroundings surroundings) {
        return switch (ended) {
            case Player.Ended.NotAdmitted(var why) ->
                    Outcome.failed(
                            ExitStatus.FOUND_WRONG,
                            new Complaint(
                                    "the clinic does not take a replay at this chair",
                                    why,
                                    "choose a chair that the demonstration has"));
            case Player.Ended.Abandoned(var report, var why) -> {
                print(report, arguments, surroundings);
                yield Outcome.failed(
                        ExitStatus.NOT_READY,
                        new Complaint(
                                "the clinic no longer answers",
                                why,
                                "what was acknowledged is stored; start the replay again"));
            }
            case Player.Ended.Played(var report) -> {
                print(report, arguments, surroundings);
                yield report.refused() == 0 ? Outcome.done() : refused(report);
            }
        };
    }

    private static Outcome refused(PlayReport report) {
        return new Outcome.Failed(
                ExitStatus.FOUND_WRONG,
                report.reasons().stream()
                        .map(reason -> new Complaint("a message was not taken", reason, ""))
                        .toList());
    }

    private static void print(PlayReport report, Arguments arguments, Surroundings surroundings) {
        try (Rows rows =
                new Rows(
                        surroundings.out(),
                        Format.of(arguments, surroundings),
                        PlayReport.COLUMNS)) {
            rows.row(report.row());
        }
    }
}
