package daybreak.clinic.record.store;

import daybreak.clinic.record.chain.Bytes;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Rows on their way into one table, in PostgreSQL's binary COPY format. */
final class CopyRows {

    private static final byte[] SIGNATURE =
            "PGCOPY\n\377\r\n\0".getBytes(StandardCharsets.ISO_8859_1);

    /** PostgreSQL counts its time from the year 2000. */
    private static final long ITS_EPOCH_MICROS =
            Instant.parse("2000-01-01T00:00:00Z").getEpochSecond() * 1_000_000;

    private static final int NULL = -1;

    private final String statement;
    private final int columns;
    private final Bytes bytes = new Bytes(1 << 12);
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

    CopyRows row() {
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

    /** Writes the rows in the connection's transaction; nothing where there are none. */
    void send(Connection connection) throws SQLException {
        if (rows == 0) {
            return;
        }
        bytes.int2(-1);
        CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(statement);
        try {
            copy.writeToCopy(bytes.array(), 0, bytes.length());
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }
}
