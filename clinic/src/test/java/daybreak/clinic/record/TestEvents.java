package daybreak.clinic.record;

import daybreak.quantities.time.ClinicTime;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A feature of the tests: a bell that is rung, with a read model of how often. */
public final class TestEvents {

    public static final EventKind<Rung> RUNG = new EventKind<>("bell.rung", 1, Rung.class);
    public static final EventKind<Polished> POLISHED =
            new EventKind<>("bell.polished", 2, Polished.class);

    public static final PostgresRecord.Features FEATURES =
            new PostgresRecord.Features(List.of(RUNG, POLISHED), List.of());

    private TestEvents() {}

    /**
     * The bell was rung.
     *
     * @param times how often
     */
    public record Rung(int times) {}

    /**
     * The bell was polished.
     *
     * @param with what
     * @param hours how long it took
     * @param until when it should be done again
     */
    public record Polished(String with, BigDecimal hours, Optional<ClinicTime> until) {}

    public static Fact rung(Stream stream, int times, ClinicTime at) {
        return new Fact(stream, at, new Actor.House("bell"), new Rung(times));
    }

    /** Counts the rings of each stream in a table that a test has made. */
    public static final class Rings implements Projection {

        /** What a test must make, as the owner. */
        public static final String TABLE =
                "CREATE TABLE model.rings (at text PRIMARY KEY, times integer NOT NULL"
                        + " CHECK (times < 1000))";

        @Override
        public List<String> tables() {
            return List.of("rings");
        }

        @Override
        public Set<String> kinds() {
            return Set.of(RUNG.name());
        }

        @Override
        public void apply(Connection connection, Entry entry) throws SQLException {
            try (PreparedStatement change =
                    connection.prepareStatement(
                            """
                            INSERT INTO rings AS ring (at, times) VALUES (?, ?)
                            ON CONFLICT (at) DO UPDATE SET times = ring.times + excluded.times
                            """)) {
                change.setString(1, entry.stream().name());
                change.setInt(2, ((Rung) entry.event()).times());
                change.executeUpdate();
            }
        }
    }
}
