package daybreak.clinic.command;

import daybreak.clinic.record.errand.Progress;
import daybreak.console.manner.Surroundings;
import java.util.Optional;

/** An errand's progress, shown in the manner of all commands. */
final class Watched implements Progress, AutoCloseable {

    private final Surroundings surroundings;
    private final String what;
    private Optional<daybreak.console.manner.Progress> shown = Optional.empty();

    /**
     * @param what is counted, such as {@code "rows read"}
     */
    Watched(Surroundings surroundings, String what) {
        this.surroundings = surroundings;
        this.what = what;
    }

    @Override
    public void at(long done, long total) {
        if (shown.isEmpty()) {
            shown = Optional.of(new daybreak.console.manner.Progress(surroundings, what, total));
        }
        shown.get().reached(done);
    }

    @Override
    public void close() {
        shown.ifPresent(daybreak.console.manner.Progress::close);
    }
}
