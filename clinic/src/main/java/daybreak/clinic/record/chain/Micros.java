package daybreak.clinic.record.chain;

import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Instants as whole microseconds since 1970, as they are hashed and as PostgreSQL keeps them. */
public final class Micros {

    private Micros() {}

    /**
     * The instant in microseconds; what is finer is cut off.
     *
     * @throws ArithmeticException outside the years of some 292 thousand before and after
     */
    public static long of(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    public static Instant toInstant(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
