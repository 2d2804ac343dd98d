package daybreak.clinic.staff;

import jakarta.servlet.http.HttpServletRequest;

/** Who is signed in where, for what outlives a request. */
public interface Attendance {

    /**
     * Calls once when the sign-in behind the request ends, by whatever cause; at once when there is
     * none. A stream that somebody opened is closed so.
     *
     * @return to be closed when nobody has to be told any more
     */
    Told whenEnded(HttpServletRequest request, Runnable then);

    /** A promise to tell somebody. */
    @FunctionalInterface
    interface Told extends AutoCloseable {

        @Override
        void close();
    }
}
