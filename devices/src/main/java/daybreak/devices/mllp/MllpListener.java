package daybreak.devices.mllp;

import daybreak.quantities.time.MachineClock;
import daybreak.quantities.time.MachineTime;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Takes connections and has their frames answered, each connection on a virtual thread of its own.
 * A connection that breaks a limit ends; it harms no other.
 */
public final class MllpListener implements AutoCloseable {

    /** Connections that the machine keeps for us while many monitors come back at once. */
    private static final int BACKLOG = 1_024;

    /** How often deadlines are looked at, and how long accepting rests after it failed. */
    private static final Duration TICK = Duration.ofMillis(50);

    /** How long {@link #close} lets answers be finished: 5 s. */
    private static final int GRACE_TICKS = 100;

    private final ServerSocket server;
    private final Terms terms;
    private final Semaphore places;
    private final Set<Connection> connections = ConcurrentHashMap.newKeySet();
    private final AtomicLong accepted = new AtomicLong();
    private final Map<Ending, Long> endings = new ConcurrentHashMap<>();

    private MllpListener(ServerSocket server, Terms terms) {
        this.server = server;
        this.terms = terms;
        this.places = new Semaphore(terms.limits().connections());
    }

    /**
     * Listens at an address.
     *
     * @param address where; port 0 takes a free one
     * @param tls the keys, wanted wherever the address is not the machine's own
     */
    public static Opening open(
            InetSocketAddress address,
            MllpLimits limits,
            Optional<Tls> tls,
            FrameHandler handler,
            MachineClock clock) {
        if (tls.isEmpty() && !isLoopback(address)) {
            return new Opening.PlainOffLoopback(address);
        }
        ServerSocket server;
        try {
            server = bound(address);
        } catch (IOException e) {
            return new Opening.AddressTaken(address, String.valueOf(e.getMessage()));
        }
        MllpListener listener = new MllpListener(server, Terms.of(limits, tls, handler, clock));
        Thread.ofVirtual().name("mllp-accept").start(listener::accept);
        Thread.ofVirtual().name("mllp-deadlines").start(listener::watchDeadlines);
        return new Opening.Listening(listener);
    }

    /** Where it listens. */
    public InetSocketAddress address() {
        return new InetSocketAddress(server.getInetAddress(), server.getLocalPort());
    }

    public ListenerCounts counts() {
        return new ListenerCounts(
                connections.size(),
                accepted.get(),
                terms.answered().sum(),
                terms.budget().heldBytes(),
                endings);
    }

    /**
     * Takes no more connections and no more frames, lets answers that are on their way be written
     * for a short while, and ends every connection.
     */
    @Override
    public void close() {
        Sockets.close(server);
        for (int tick = 0; tick < GRACE_TICKS && !connections.isEmpty(); tick++) {
            connections.forEach(Connection::stopWaiting);
            if (rest(TICK) == Rest.DISTURBED) {
                break;
            }
        }
        connections.forEach(connection -> connection.cutOff(Ending.STOPPED));
    }

    private static boolean isLoopback(InetSocketAddress address) {
        return !address.isUnresolved() && address.getAddress().isLoopbackAddress();
    }

    private static ServerSocket bound(InetSocketAddress address) throws IOException {
        ServerSocket server = new ServerSocket();
        try {
            server.setReuseAddress(true);
            server.bind(address, BACKLOG);
            return server;
        } catch (IOException e) {
            Sockets.close(server);
            throw e;
        }
    }

    private void accept() {
        while (!server.isClosed()) {
            try {
                take(server.accept());
            } catch (IOException e) {
                // Closed, which ends the loop, or out of file handles, which passes.
                if (rest(TICK) == Rest.DISTURBED) {
                    return;
                }
            }
        }
    }

    private void take(Socket wire) throws IOException {
        if (!places.tryAcquire()) {
            count(Ending.TOO_MANY_CONNECTIONS);
            Sockets.close(wire);
            return;
        }
        wire.setTcpNoDelay(true);
        wire.setKeepAlive(true);
        long number = accepted.incrementAndGet();
        Thread.ofVirtual().name("mllp-" + number).start(() -> converse(number, wire));
    }

    private void converse(long number, Socket wire) {
        Connection connection = new Connection(number, wire, terms);
        connections.add(connection);
        if (server.isClosed()) {
            connection.cutOff(Ending.STOPPED);
        }
        try {
            count(connection.converse());
        } finally {
            connections.remove(connection);
            places.release();
        }
    }

    private void count(Ending ending) {
        endings.merge(ending, 1L, Long::sum);
    }

    private void watchDeadlines() {
        while (!server.isClosed() || !connections.isEmpty()) {
            MachineTime now = terms.clock().now();
            connections.forEach(connection -> connection.checkDeadline(now));
            if (rest(TICK) == Rest.DISTURBED) {
                return;
            }
        }
    }

    private enum Rest {
        DONE,
        DISTURBED
    }

    private static Rest rest(Duration time) {
        try {
            TimeUnit.NANOSECONDS.sleep(time.toNanos());
            return Rest.DONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Rest.DISTURBED;
        }
    }
}
