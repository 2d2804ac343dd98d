package daybreak.clinic.record.store;

import daybreak.clinic.record.chain.Bytes;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows on their way into one table, in PostgreSQL's binary COPY format.
 *
 * <p>They are gathered and sent at once; or they flow: then the server takes in the first while the
 * next are made, and the connection is good for nothing else until the last is sent.
 */
final class CopyRows implements AutoCloseable {

    private static final byte[] SIGNATURE =
            "PGCOPY\n\377\r\n\0".getBytes(StandardCharsets.ISO_8859_1);

    /** PostgreSQL counts its time from the year 2000. */
    private static final long ITS_EPOCH_MICROS =
            Instant.parse("2000-01-01T00:00:00Z").getEpochSecond() * 1_000_000;

    private static final int NULL = -1;

    /** In bytes: what flows goes in pieces of about this size. */
    private static final int PIECE = 1 << 14;

    private final String statement;
    private final int columns;
    private final Bytes bytes = new Bytes(1 << 12);
    private Optional<Connection> flow = Optional.empty();
    private Optional<CopyIn> copy = Optional.empty();
    private int rows;

    /**
     * @param table with its schema
     * @param columns in the order in which each row gives them
     */
    CopyRows(String table, String... columns) {
        this.statement =
                "COPY "
                        + table
                        + " ("
                        + String.join(", ", columns)
                        + ") FROM STDIN (FORMAT binary)";
        this.columns = columns.length;
        bytes.raw(SIGNATURE).int4(0).int4(0);
    }

    /** Lets them flow from now on. */
    CopyRows flowingInto(Connection connection) {
        flow = Optional.of(connection);
        return this;
    }

    /** Begins the next row; those before are whole. */
    CopyRows row() throws SQLException {
        if (flow.isPresent() && bytes.length() >= PIECE) {
            write(flow.get());
        }
        rows++;
        bytes.int2(columns);
        return this;
    }

    CopyRows int8(long value) {
        bytes.int4(Long.BYTES).int8(value);
        return this;
    }

    CopyRows int4(int value) {
        bytes.int4(Integer.BYTES).int4(value);
        return this;
    }

    CopyRows int2(int value) {
        bytes.int4(Short.BYTES).int2(value);
        return this;
    }

    /** A value of the one-byte type {@code "char"}. */
    CopyRows letter(char value) {
        bytes.int4(1).int1(value);
        return this;
    }

    CopyRows truth(boolean value) {
        bytes.int4(1).int1(value ? 1 : 0);
        return this;
    }

    CopyRows text(String value) {
        bytes.text(value);
        return this;
    }

    CopyRows raw(byte[] value) {
        bytes.int4(value.length).raw(value);
        return this;
    }

    CopyRows uuid(UUID value) {
        bytes.int4(2 * Long.BYTES)
                .int8(value.getMostSignificantBits())
                .int8(value.getLeastSignificantBits());
        return this;
    }

    /** A time, in microseconds since 1970. */
    CopyRows time(long micros) {
        return int8(micros - ITS_EPOCH_MICROS);
    }

    CopyRows time(OptionalLong micros) {
        return micros.isPresent() ? time(micros.getAsLong()) : missing();
    }

    CopyRows missing() {
        bytes.int4(NULL);
        return this;
    }

    private void write(Connection connection) throws SQLException {
        if (copy.isEmpty()) {
            copy =
                    Optional.of(
                            connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement));
        }
        copy.get().writeToCopy(bytes.array(), 0, bytes.length());
        bytes.clear();
    }

    /**
     * Writes the rows, or what is left of them, in the connection's transaction; nothing where
     * there are none.
     */
    void send(Connection connection) throws SQLException {
        if (rows == 0) {
            return;
        }
        try (this) {
            bytes.int2(-1);
            write(connection);
            copy.orElseThrow().endCopy();
        }
    }

    /** Lets the connection go, also where rows were begun and not sent. */
    @Override
    public void close() throws SQLException {
        if (copy.isPresent() && copy.get().isActive()) {
            copy.get().cancelCopy();
        }
    }
}
