package daybreak.devices.mllp;

import java.io.IOException;
import java.net.Socket;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSocket;

/**
 * Encryption and mutual proof of identity: the server shows its certificate and asks for the
 * client's.
 *
 * @param context the keys and the certificates that are trusted
 */
public record Tls(SSLContext context) {

    private static final String[] PROTOCOLS = {"TLSv1.3", "TLSv1.2"};

    /** The server's end over an accepted connection; the handshake is done when this returns. */
    Socket overServer(Socket wire) throws IOException {
        SSLSocket secured = layered(wire);
        secured.setUseClientMode(false);
        secured.setNeedClientAuth(true);
        secured.startHandshake();
        return secured;
    }

    /** The client's end over an open connection; the handshake is done when this returns. */
    Socket overClient(Socket wire) throws IOException {
        SSLSocket secured = layered(wire);
        secured.setUseClientMode(true);
        secured.startHandshake();
        return secured;
    }

    /** The subject of the other end's certificate; empty where the connection is plain. */
    static Optional<String> clientOf(Socket socket) throws SSLPeerUnverifiedException {
        return socket instanceof SSLSocket secured
                ? Optional.of(secured.getSession().getPeerPrincipal().getName())
                : Optional.empty();
    }

    private SSLSocket layered(Socket wire) throws IOException {
        SSLSocket secured =
                (SSLSocket)
                        context.getSocketFactory()
                                .createSocket(
                                        wire,
                                        wire.getInetAddress().getHostAddress(),
                                        wire.getPort(),
                                        true);
        secured.setEnabledProtocols(PROTOCOLS);
        return secured;
    }
}
