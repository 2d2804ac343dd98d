package daybreak.devices.mllp;

import java.net.InetSocketAddress;

/** What came of opening a listener. */
public sealed interface Opening {

    /** It listens. */
    record Listening(MllpListener listener) implements Opening {}

    /** Something else has the port, or it may not be had. */
    record AddressTaken(InetSocketAddress address, String reason) implements Opening {}

    /**
     * The address is not the machine's own and the connection would be plain: patients' values do
     * not cross a network without TLS and a client certificate.
     */
    record PlainOffLoopback(InetSocketAddress address) implements Opening {}
}
