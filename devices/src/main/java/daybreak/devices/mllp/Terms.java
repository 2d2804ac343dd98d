package daybreak.devices.mllp;

import daybreak.quantities.time.MachineClock;
import java.util.Optional;
import java.util.concurrent.atomic.LongAdder;

/** What all connections of one listener share. */
record Terms(
        MllpLimits limits,
        Optional<Tls> tls,
        FrameHandler handler,
        MachineClock clock,
        FrameBudget budget,
        LongAdder answered) {

    static Terms of(
            MllpLimits limits, Optional<Tls> tls, FrameHandler handler, MachineClock clock) {
        return new Terms(
                limits,
                tls,
                handler,
                clock,
                new FrameBudget(limits.framesHeldBytes()),
                new LongAdder());
    }
}
