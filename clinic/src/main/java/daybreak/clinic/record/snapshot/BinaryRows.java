package daybreak.clinic.record.snapshot;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyOut;
import org.postgresql.copy.PGCopyInputStream;

/**
 * The rows of a query as they stream in, in PostgreSQL's binary COPY format. Columns are read in
 * their order, each once, by the method of its type.
 */
public final class BinaryRows implements AutoCloseable {

    private static final int SIGNATURE_LENGTH = 11;
    private static final int BUFFER = 1 << 16;

    /** PostgreSQL counts its time from the year 2000. */
    private static final long ITS_EPOCH_MICROS =
            Instant.parse("2000-01-01T00:00:00Z").getEpochSecond() * 1_000_000;

    private final DataInputStream in;

    private BinaryRows(DataInputStream in) {
        this.in = in;
    }

    static BinaryRows of(Connection connection, String query) throws SQLException {
        CopyOut copy =
                connection
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyOut("COPY (" + query + ") TO STDOUT (FORMAT binary)");
        DataInputStream in =
                new DataInputStream(new BufferedInputStream(new PGCopyInputStream(copy), BUFFER));
        try {
            in.skipNBytes(SIGNATURE_LENGTH + Integer.BYTES);
            in.skipNBytes(in.readInt());
        } catch (IOException e) {
            throw asSql(e);
        }
        return new BinaryRows(in);
    }

    /** Goes to the next row; false when there is none. */
    public boolean next() throws SQLException {
        try {
            return in.readShort() >= 0;
        } catch (IOException e) {
            throw asSql(e);
        }
    }

    public long int8() throws SQLException {
        try {
            in.readInt();
            return in.readLong();
        } catch (IOException e) {
            throw asSql(e);
        }
    }

    public int int4() throws SQLException {
        try {
            in.readInt();
            return in.readInt();
        } catch (IOException e) {
            throw asSql(e);
        }
    }

    /** A smallint; 0 for a missing one. */
    public int int2OrZero() throws SQLException {
        try {
            return in.readInt() < 0 ? 0 : in.readShort();
        } catch (IOException e) {
            throw asSql(e);
        }
    }

    /** A value of the one-byte type {@code "char"}. */
    public char letter() throws SQLException {
        try {
            in.readInt();
            return (char) in.readUnsignedByte();
        } catch (IOException e) {
            throw asSql(e);
        }
    }

    public boolean truth() throws SQLException {
        return letter() != 0;
    }

    public String text() throws SQLException {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    public Optional<String> textIfAny() throws SQLException {
        try {
            int length = in.readInt();
            return length < 0
                    ? Optional.empty()
                    : Optional.of(new String(in.readNBytes(length), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw asSql(e);
        }
    }

    public byte[] bytes() throws SQLException {
        try {
            return in.readNBytes(in.readInt());
        } catch (IOException e) {
            throw asSql(e);
        }
    }

    /** A time in microseconds since 1970. */
    public long time() throws SQLException {
        return int8() + ITS_EPOCH_MICROS;
    }

    public OptionalLong timeIfAny() throws SQLException {
        try {
            return in.readInt() < 0
                    ? OptionalLong.empty()
                    : OptionalLong.of(in.readLong() + ITS_EPOCH_MICROS);
        } catch (IOException e) {
            throw asSql(e);
        }
    }

    private static SQLException asSql(IOException e) {
        return e.getCause() instanceof SQLException sql
                ? sql
                : new SQLException("the stream of rows broke", "08006", e);
    }

    @Override
    public void close() throws SQLException {
        try {
            in.close();
        } catch (IOException e) {
            throw asSql(e);
        }
    }
}
