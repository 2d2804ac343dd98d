package daybreak.clinic.mutation;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;

/** A sender that writes whatever it is given and reads as many answers as there were frames. */
final class Wire implements AutoCloseable {

    private static final int PATIENCE_MS = 10_000;

    private final Socket socket = new Socket();
    private final InputStream answers;

    Wire(InetSocketAddress clinic) throws IOException {
        socket.connect(clinic, PATIENCE_MS);
        socket.setSoTimeout(PATIENCE_MS);
        socket.setTcpNoDelay(true);
        // A connection that is thrown away holds no port: a full check makes very many.
        socket.setSoLinger(true, 0);
        answers = new BufferedInputStream(socket.getInputStream());
    }

    /** Writes the bytes and reads the answer to each of their whole frames. */
    List<byte[]> send(byte[] bytes, WireText meaning) throws IOException {
        socket.getOutputStream().write(bytes);
        List<byte[]> read = new ArrayList<>();
        for (int i = 0; i < meaning.frames().size(); i++) {
            read.add(answer());
        }
        return read;
    }

    /** Waits until the clinic has ended the connection. */
    void awaitEnd() throws IOException {
        try {
            if (answers.read() >= 0) {
                throw new IOException("an answer to what was no frame");
            }
        } catch (SocketException _) {
            // Ended with bytes that the clinic did not want to read any more: an end all the same.
        }
    }

    private byte[] answer() throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        int b = answers.read();
        if (b != 0x0B) {
            throw new EOFException("no answer begins with " + b);
        }
        for (b = answers.read(); b != 0x1C; b = answers.read()) {
            if (b < 0) {
                throw new EOFException("half an answer");
            }
            content.write(b);
        }
        if (answers.read() != '\r') {
            throw new EOFException("an answer without its end");
        }
        return content.toByteArray();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
