package daybreak.clinic.record.bundle;

import daybreak.clinic.record.chain.Sha256;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.function.Consumer;

/** A file that is summed as it is written, and is on disk when it is closed. */
final class SummedFile extends OutputStream {

    private final FileOutputStream file;
    private final Consumer<String> atEnd;
    private final MessageDigest digest = Sha256.digest();

    SummedFile(FileOutputStream file, Consumer<String> atEnd) {
        this.file = file;
        this.atEnd = atEnd;
    }

    @Override
    public void write(int b) throws IOException {
        write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        file.write(bytes, from, length);
        digest.update(bytes, from, length);
    }

    @Override
    public void close() throws IOException {
        if (!file.getChannel().isOpen()) {
            return;
        }
        try (file) {
            file.getFD().sync();
        }
        atEnd.accept(HexFormat.of().formatHex(digest.digest()));
    }
}
