package daybreak.devices.mllp;

import java.io.Closeable;
import java.io.IOException;
import java.lang.System.Logger.Level;

/** Closing, where nothing is left to be lost. */
final class Sockets {

    private static final System.Logger LOG = System.getLogger(Sockets.class.getName());

    private Sockets() {}

    /** Closes; a failure leaves the socket closed all the same and is only noted. */
    static void close(Closeable socket) {
        try {
            socket.close();
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "a socket closed with a failure", e);
        }
    }
}
