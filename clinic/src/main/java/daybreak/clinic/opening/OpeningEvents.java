package daybreak.clinic.opening;

import daybreak.clinic.record.EventKind;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ClockSpeed;
import java.util.List;
import java.util.Optional;

/** What the journal tells of the clinic's openings and closings. */
public final class OpeningEvents {

    /**
     * The program has started; its clock runs at that speed from here on.
     *
     * @param version of the program
     * @param rules fingerprint of its rules of care
     * @param speed of the clinic's clock
     * @param away since when nobody was there to watch; empty at the first opening
     */
    public record ClinicOpened(
            String version, String rules, ClockSpeed speed, Optional<ClinicTime> away) {}

    /** The program was stopped in good order. */
    public record ClinicClosed() {}

    /** A demonstration's past has been played up to its opening; nobody has missed anything. */
    public record ClinicPrepared() {}

    public static final EventKind<ClinicOpened> OPENED =
            new EventKind<>("clinic.opened", 1, ClinicOpened.class);
    public static final EventKind<ClinicClosed> CLOSED =
            new EventKind<>("clinic.closed", 1, ClinicClosed.class);

    public static final EventKind<ClinicPrepared> PREPARED =
            new EventKind<>("clinic.prepared", 1, ClinicPrepared.class);

    public static final List<EventKind<?>> ALL = List.of(OPENED, CLOSED, PREPARED);

    private OpeningEvents() {}
}
