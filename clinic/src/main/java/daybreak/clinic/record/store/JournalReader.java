package daybreak.clinic.record.store;

import daybreak.care.staff.StaffId;
import daybreak.clinic.record.Actor;
import daybreak.clinic.record.Stream;
import daybreak.clinic.record.chain.Hash;
import daybreak.clinic.record.chain.JournalRow;
import daybreak.clinic.record.chain.Lateness;
import daybreak.clinic.record.chain.StoredText;
import daybreak.quantities.time.ClinicTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;

/** Reads the rows of the journal as they stand. */
public final class JournalReader {

    /** The columns, in the order in which {@link #row} and {@link #hash} expect them. */
    public static final String COLUMNS =
            "position, number, at, recorded_at, fence, version, late, stream, kind, actor,"
                    + " actor_name, body, previous, hash";

    private JournalReader() {}

    /** The row without its hash. */
    public static JournalRow row(ResultSet rows) throws SQLException {
        return new JournalRow(
                rows.getLong(1),
                new Stream(StoredText.decode(rows.getString(8))),
                rows.getLong(2),
                new ClinicTime(instant(rows, 3)),
                instant(rows, 4),
                rows.getBoolean(7) ? Lateness.LATE : Lateness.IN_TIME,
                actor(rows),
                rows.getString(9),
                rows.getInt(6),
                rows.getString(12),
                Hash.of(rows.getBytes(13)),
                rows.getLong(5));
    }

    public static Hash hash(ResultSet rows) throws SQLException {
        return Hash.of(rows.getBytes(14));
    }

    private static Actor actor(ResultSet rows) throws SQLException {
        UUID member = rows.getObject(10, UUID.class);
        String name = StoredText.decode(rows.getString(11));
        return member == null ? new Actor.House(name) : new Actor.Member(new StaffId(member), name);
    }

    private static Instant instant(ResultSet rows, int column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }
}
