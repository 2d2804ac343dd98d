package daybreak.simulation.visit;

import daybreak.care.watch.ChairNumber;
import daybreak.quantities.random.RandomSource;
import daybreak.quantities.time.ClinicTime;
import daybreak.simulation.person.People;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * The visits of one chair, one after the other, from the morning of the opening on for ever. A
 * function of the seed: two itineraries of one chair say the same. Not for use by several threads.
 */
public final class Itinerary {

    /** How long before the opening the clinic's day begins. */
    public static final Duration MORNING = Duration.ofHours(3);

    /** Whoever asks about the past asks about no more than this. */
    private static final Duration KEPT = Duration.ofHours(12);

    /** Shares no factor with the number of given names, so that those of a chair differ. */
    private static final int CHAIRS_OF_A_CLINIC = 61;

    private final ChairNumber chair;
    private final int chairs;
    private final RandomSource random;
    private final People people;
    private final Deque<Planned> planned = new ArrayDeque<>();

    /**
     * A visit and its number at this chair.
     *
     * @param number 0 is the one around which the plan is laid
     */
    private record Planned(long number, Visit visit) {}

    /**
     * @param chairs how many the clinic has: people are shared out among them
     */
    public Itinerary(
            ChairNumber chair, int chairs, ClinicTime opening, RandomSource random, People people) {
        this.chair = chair;
        this.chairs = chairs;
        this.random = random;
        this.people = people;
        OpeningVisit first = OpeningVisit.at(chair, visitRandom(0));
        planned.add(visit(0, opening.minus(first.beganBefore()), first.plan()));
        fillTheMorning(opening.minus(MORNING));
    }

    /** The visit that ends after that time: the present one, or the next. */
    public Visit presentOrNext(ClinicTime time) {
        while (!planned.getLast().visit().leaves().isAfter(time)) {
            planned.add(after(planned.getLast()));
        }
        forgetBefore(time.minus(KEPT));
        return planned.stream()
                .map(Planned::visit)
                .filter(visit -> visit.leaves().isAfter(time))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("the plan ends before " + time));
    }

    /** The visits that have ended by then, as far back as anybody asks; the last one first. */
    public List<Visit> ended(ClinicTime time) {
        return planned.stream()
                .map(Planned::visit)
                .filter(visit -> !visit.leaves().isAfter(time))
                .sorted(Comparator.comparing(Visit::arrives).reversed())
                .toList();
    }

    /** What the chair's monitor is attached to. */
    public Attached attachedAt(ClinicTime time) {
        Visit visit = presentOrNext(time);
        if (time.isBefore(visit.arrives())) {
            return isCleanedAt(visit, time) ? new Attached.Tester() : new Attached.Standby();
        }
        boolean isOn = !time.isBefore(visit.sensorsOn()) && time.isBefore(visit.watchEnds());
        return isOn ? new Attached.Person(visit) : new Attached.Nothing();
    }

    private boolean isCleanedAt(Visit next, ClinicTime time) {
        return planned.stream()
                .map(Planned::visit)
                .filter(visit -> visit.nextArrives().equals(next.arrives()))
                .findFirst()
                .map(before -> !time.isBefore(before.cleaned()))
                .orElse(true);
    }

    private void fillTheMorning(ClinicTime morning) {
        while (true) {
            Planned first = planned.getFirst();
            VisitPlan plan = plan(first.number() - 1);
            ClinicTime arrives = first.visit().arrives().minus(plan.next());
            if (arrives.isBefore(morning)) {
                return;
            }
            planned.addFirst(visit(first.number() - 1, arrives, plan));
        }
    }

    private Planned after(Planned last) {
        long number = last.number() + 1;
        return visit(number, last.visit().nextArrives(), plan(number));
    }

    private void forgetBefore(ClinicTime time) {
        while (planned.size() > 1 && planned.getFirst().visit().nextArrives().isBefore(time)) {
            planned.removeFirst();
        }
    }

    private VisitPlan plan(long number) {
        return VisitPlan.drawn(visitRandom(number), Optional.empty());
    }

    private Planned visit(long number, ClinicTime arrives, VisitPlan plan) {
        return new Planned(
                number, new Visit(chair, people.person(personOf(number)), arrives, plan));
    }

    /**
     * Two visits may lie before the one at the opening, so people are counted from the third. They
     * are shared out so that a clinic with a chair more has the same people at the others.
     */
    private long personOf(long number) {
        return (number + 2) * Math.max(chairs, CHAIRS_OF_A_CLINIC) + chair.value() - 1;
    }

    private RandomSource visitRandom(long number) {
        return new RandomSource(random.stream("visit at chair " + chair, number).nextLong());
    }
}
