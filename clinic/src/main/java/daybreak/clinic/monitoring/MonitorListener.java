package daybreak.clinic.monitoring;

import daybreak.devices.mllp.FrameHandler;
import daybreak.devices.mllp.ListenerCounts;
import daybreak.devices.mllp.MllpLimits;
import daybreak.devices.mllp.MllpListener;
import daybreak.devices.mllp.Opening;
import daybreak.devices.mllp.Tls;
import daybreak.quantities.time.MachineClock;
import java.net.InetSocketAddress;
import java.util.Optional;

/** The socket to which monitors speak, open while the clinic is. */
public final class MonitorListener implements AutoCloseable {

    private final MllpListener listener;

    /** Where it cannot be opened. */
    public static final class NotOpened extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NotOpened(String why) {
            super(why);
        }
    }

    private MonitorListener(MllpListener listener) {
        this.listener = listener;
    }

    /**
     * Opens it.
     *
     * @throws NotOpened when the address is taken, or is not the machine's own and no keys are
     *     given
     */
    static MonitorListener open(
            InetSocketAddress address,
            Optional<Tls> tls,
            MllpLimits limits,
            FrameHandler handler,
            MachineClock clock) {
        return switch (MllpListener.open(address, limits, tls, handler, clock)) {
            case Opening.Listening(var listener) -> new MonitorListener(listener);
            case Opening.AddressTaken(var taken, var why) ->
                    throw new NotOpened(
                            "monitors cannot be listened to at " + taken + " (" + why + ")");
            case Opening.PlainOffLoopback(var asked) ->
                    throw new NotOpened(
                            "plain MLLP is not spoken at "
                                    + asked
                                    + ": give keys, or an address of the machine itself");
        };
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return listener.address();
    }

    public ListenerCounts counts() {
        return listener.counts();
    }

    @Override
    public void close() {
        listener.close();
    }
}
