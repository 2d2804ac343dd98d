package daybreak.clinic.audit;

import daybreak.care.people.PersonId;
import daybreak.care.staff.StaffId;
import daybreak.clinic.record.EventKind;
import java.util.List;

/** What the journal tells of reading. */
public final class AuditEvents {

    /**
     * Somebody has opened something of a person, or of a chair at which somebody may sit.
     *
     * @param by who
     * @param what the address that was opened
     * @param people whose record it shows, as far as they are known
     */
    public record RecordRead(StaffId by, String what, List<PersonId> people) {

        public RecordRead {
            people = List.copyOf(people);
        }
    }

    public static final EventKind<RecordRead> READ =
            new EventKind<>("audit.record_read", 1, RecordRead.class);

    public static final List<EventKind<?>> ALL = List.of(READ);

    private AuditEvents() {}
}
