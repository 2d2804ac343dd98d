package daybreak.clinic.browser;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The way to a clinic's pages, which a test can cut and mend while the clinic runs on. */
final class Gateway implements AutoCloseable {

    private final ServerSocket door;
    private final InetSocketAddress clinic;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    Gateway(URI pages) throws IOException {
        clinic = new InetSocketAddress(pages.getHost(), pages.getPort());
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::accept);
    }

    /** The address behind which the clinic stands. */
    URI pages() {
        return URI.create("http://127.0.0.1:" + door.getLocalPort());
    }

    /** Every connection breaks, and no new one comes through. */
    void cut() {
        cut = true;
        sockets.forEach(Gateway::hangUp);
    }

    void mend() {
        cut = false;
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket near = door.accept();
                Thread.ofVirtual().start(() -> connect(near));
            } catch (IOException e) {
                return; // closed
            }
        }
    }

    private void connect(Socket near) {
        try (near;
                Socket far = new Socket()) {
            if (cut) {
                return;
            }
            far.connect(clinic);
            sockets.add(near);
            sockets.add(far);
            Thread back = Thread.ofVirtual().start(() -> carry(far, near));
            carry(near, far);
            back.join();
        } catch (IOException e) {
            hangUp(near); // the other end sees what a broken line shows
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            sockets.remove(near);
        }
    }

    private void carry(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException e) {
            hangUp(from);
        } finally {
            hangUp(to);
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException("a socket that cannot be closed", e);
        }
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }
}
