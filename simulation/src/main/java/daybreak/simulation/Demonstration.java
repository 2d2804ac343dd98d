package daybreak.simulation;

import daybreak.care.watch.ChairNumber;
import daybreak.quantities.random.RandomSource;
import daybreak.quantities.time.ClinicTime;
import daybreak.simulation.monitor.Faults;
import daybreak.simulation.monitor.Tester;
import daybreak.simulation.person.People;
import daybreak.simulation.staff.Staff;
import daybreak.simulation.visit.Itinerary;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Which virtual clinic it is.
 *
 * @param seed fixes everything that is drawn
 * @param chairs how many there are, numbered from 1
 * @param opening when the demonstration opens; history lies before it
 * @param zone of the clinic
 * @param faults of monitors, for tests
 */
public record Demonstration(
        long seed, int chairs, ClinicTime opening, ZoneId zone, Map<ChairNumber, Faults> faults) {

    /** Between the first morning's work and the first person. */
    private static final Duration SLACK = Duration.ofMinutes(5);

    /**
     * @throws IllegalArgumentException when there is no chair, or there are more than a clinic has
     */
    public Demonstration {
        if (chairs < 1 || chairs > ChairNumber.HIGHEST) {
            throw new IllegalArgumentException(
                    "a clinic has 1 to " + ChairNumber.HIGHEST + " chairs, not " + chairs);
        }
        faults = Map.copyOf(faults);
    }

    /** A clinic whose monitors work. */
    public static Demonstration of(long seed, int chairs, ClinicTime opening, ZoneId zone) {
        return new Demonstration(seed, chairs, opening, zone, Map.of());
    }

    /** When its history begins. */
    public ClinicTime dawn() {
        return opening.minus(Itinerary.MORNING).minus(Staff.furnishingTakes()).minus(SLACK);
    }

    List<ChairNumber> chairNumbers() {
        return IntStream.rangeClosed(1, chairs).mapToObj(ChairNumber::new).toList();
    }

    /** The plan of a chair; each caller has its own. */
    public Itinerary itinerary(ChairNumber chair) {
        RandomSource random = new RandomSource(seed);
        People people = new People(random, opening.instant().atZone(zone).toLocalDate());
        return new Itinerary(chair, chairs, opening, random, people);
    }

    Tester tester(ChairNumber chair) {
        long own = new RandomSource(seed).stream("tester", chair.value()).nextLong();
        return Tester.of(new RandomSource(own), dawn());
    }

    Faults faultsAt(ChairNumber chair) {
        return faults.getOrDefault(chair, Faults.NONE);
    }
}
