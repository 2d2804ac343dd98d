package daybreak.devices.mllp;

import java.net.InetSocketAddress;
import java.util.Optional;

/**
 * Who is at the other end of one connection. Two connections of one machine are two peers.
 *
 * @param connection counts the connections of this listener from 1 on
 * @param address the other end's address and port
 * @param certificate the subject of the client's certificate; empty where the connection is plain
 */
public record Peer(long connection, InetSocketAddress address, Optional<String> certificate) {

    @Override
    public String toString() {
        return address.getAddress().getHostAddress() + ":" + address.getPort() + " #" + connection;
    }
}
