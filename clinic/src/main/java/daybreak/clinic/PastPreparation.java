package daybreak.clinic;

import daybreak.clinic.record.database.DatabaseHome;
import daybreak.clinic.record.database.DatabaseRefusal;
import daybreak.quantities.time.SystemMachineClock;
import daybreak.simulation.world.History;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The last step of a build: plays the past of the demonstration that most people start, seed 1 with
 * four chairs, and leaves it beside the build.
 */
public final class PastPreparation {

    private static final long SEED = 1;
    private static final int CHAIRS = 4;
    private static final int LONGEST_MINUTES = 5;

    private PastPreparation() {}

    /** Ends with status 1 and one line on standard error when it cannot be done. */
    public static void main(String[] words) {
        System.setProperty("org.springframework.boot.logging.LoggingSystem", "none");
        FutureTask<Optional<DatabaseRefusal>> preparation =
                new FutureTask<>(PastPreparation::prepare);
        Thread.ofPlatform().daemon().name("preparation").start(preparation);
        System.exit(
                why(preparation)
                        .map(why -> {
                            System.err.println("daybreak: " + why);
                            return 1;
                        })
                        .orElse(0));
    }

    /** Why it was not done; empty when it was. */
    private static Optional<String> why(FutureTask<Optional<DatabaseRefusal>> preparation) {
        try {
            return preparation
                    .get(LONGEST_MINUTES, TimeUnit.MINUTES)
                    .map(refusal -> refusal.found() + "; " + refusal.wayOut());
        } catch (TimeoutException _) {
            return Optional.of("the past took longer than " + LONGEST_MINUTES + " min");
        } catch (ExecutionException e) {
            return Optional.of("the past could not be played: " + e.getCause());
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Optional.of("interrupted");
        }
    }

    private static Optional<DatabaseRefusal> prepare() throws IOException {
        return new PreparedPast(NewDemonstration.besideTheBuild())
                .make(
                        new PreparedPast.Wanted(SEED, CHAIRS, ZoneId.systemDefault()),
                        DatabaseHome.Settings.embedded(),
                        new SystemMachineClock(),
                        History.Progress.UNWATCHED);
    }
}
