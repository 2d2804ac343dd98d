package daybreak.clinic.audit;

import daybreak.care.people.PersonId;
import daybreak.clinic.record.Actor;
import daybreak.clinic.record.Contribution;
import daybreak.clinic.record.Fact;
import daybreak.clinic.record.Journal;
import daybreak.clinic.record.Stream;
import daybreak.quantities.time.ClinicClock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes down who reads. */
@Component
public final class ReadLog {

    private static final Logger LOG = LoggerFactory.getLogger(ReadLog.class);

    private final Journal journal;
    private final ClinicClock clock;

    ReadLog(Journal journal, ClinicClock clock) {
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Somebody has opened something.
     *
     * @param what the address
     * @param people whose record it shows; of several each gets the line
     */
    public void read(Actor.Member by, String what, List<PersonId> people) {
        AuditEvents.RecordRead event = new AuditEvents.RecordRead(by.id(), what, people);
        Stream stream = people.size() == 1 ? Stream.person(people.getFirst()) : Stream.clinic();
        Fact fact = new Fact(stream, clock.now(), by, event);
        var _ =
                journal.append(Contribution.lasting(List.of(fact), List.of()))
                        .whenComplete((outcome, broken) -> {
                            if (!(outcome instanceof Journal.Outcome.Recorded)) {
                                LOG.error("not recorded: {} ({})", event, outcome, broken);
                            }
                        });
    }
}
