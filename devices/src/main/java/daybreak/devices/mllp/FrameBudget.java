package daybreak.devices.mllp;

import java.util.concurrent.atomic.AtomicLong;

/** The memory that all frames being received may hold together. */
final class FrameBudget {

    /** Whether there was room. */
    enum Reservation {
        GRANTED,
        REFUSED
    }

    private final long limit;
    private final AtomicLong held = new AtomicLong();

    FrameBudget(long limit) {
        this.limit = limit;
    }

    Reservation reserve(int bytes) {
        if (held.addAndGet(bytes) <= limit) {
            return Reservation.GRANTED;
        }
        held.addAndGet(-bytes);
        return Reservation.REFUSED;
    }

    void release(int bytes) {
        held.addAndGet(-bytes);
    }

    long heldBytes() {
        return held.get();
    }
}
