package daybreak.simulation.person;

import daybreak.quantities.random.RandomSource;
import daybreak.quantities.random.RandomStream;
import java.time.LocalDate;

/** Everybody who will ever come, by number. */
public final class People {

    /** Adults only: the clinic's rules begin at 18. */
    private static final int YOUNGEST_YEARS = 19;

    private static final int OLDEST_YEARS = 74;
    private static final int LONGEST_YEAR_DAYS = 366;

    /** Steps through all pairs of names before one comes again: it shares no factor with them. */
    private static final long STRIDE = 3_571;

    private final RandomSource random;
    private final LocalDate today;
    private final long firstPair;

    /**
     * @param today from which ages are counted: the day of the opening
     */
    public People(RandomSource random, LocalDate today) {
        this.random = random;
        this.today = today;
        this.firstPair = random.stream("the first name").nextInt(pairs());
    }

    /**
     * The n-th person.
     *
     * @param number 0 or more; the first {@link #pairs} of them differ in their names
     */
    public Identity person(long number) {
        int pair = (int) Math.floorMod(firstPair + number % pairs() * STRIDE, (long) pairs());
        return new Identity(
                Names.GIVEN.get(pair % Names.GIVEN.size()),
                Names.FAMILY.get(pair / Names.GIVEN.size()),
                dateOfBirth(number));
    }

    /** How many people have names of their own. */
    public static int pairs() {
        return Names.GIVEN.size() * Names.FAMILY.size();
    }

    private LocalDate dateOfBirth(long number) {
        RandomStream stream = random.stream("date of birth", number);
        int years = YOUNGEST_YEARS + stream.nextInt(OLDEST_YEARS - YOUNGEST_YEARS);
        return today.minusYears(years).minusDays(stream.nextInt(LONGEST_YEAR_DAYS));
    }
}
