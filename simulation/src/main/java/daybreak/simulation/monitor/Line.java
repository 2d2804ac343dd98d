package daybreak.simulation.monitor;

import daybreak.devices.mllp.Mllp;
import daybreak.devices.mllp.MllpSender;
import daybreak.quantities.time.MachineClock;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;

/**
 * The way to the clinic's listener.
 *
 * @param address where it listens
 * @param patience for a connection, and for each answer
 */
public record Line(InetSocketAddress address, Duration patience, MachineClock clock) {

    MllpSender connect() throws IOException {
        return MllpSender.connect(address, Optional.empty(), patience, clock);
    }

    /** Sends half a frame and hangs up. */
    void cutOff(byte[] content) throws IOException {
        byte[] frame = Mllp.frame(content);
        try (Socket socket = new Socket()) {
            socket.connect(address, Math.toIntExact(patience.toMillis()));
            socket.getOutputStream().write(Arrays.copyOf(frame, frame.length / 2));
        }
    }
}
