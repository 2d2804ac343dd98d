package daybreak.clinic.staff.security;

import daybreak.clinic.TestClinic;
import daybreak.quantities.time.MachineClock;
import java.time.Duration;
import java.util.Objects;

/** Lets a station of a test's clinic lie untouched, without the wait. */
public final class Idleness {

    private Idleness() {}

    /**
     * The last touch of the sign-in was so long ago.
     *
     * @param token of the station's cookie
     */
    public static void pass(TestClinic clinic, String token, Duration untouched) {
        StationSession session =
                Objects.requireNonNull(clinic.part(SignIns.class).findById(token), "signed in");
        session.signIn().touch(clinic.part(MachineClock.class).now().plus(untouched.negated()));
    }
}
