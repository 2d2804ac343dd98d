package daybreak.clinic.record.store;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * What the committer remembers of the store between two transactions. Thrown away whole whenever
 * one was rolled back, so that memory and store can never differ.
 *
 * @param counters the next free numbers
 * @param dictionaries the words' numbers
 * @param tails how much of each chair is not packed yet
 */
record Footing(Counters counters, Dictionaries dictionaries, TrendTails tails) {

    static Footing load(Connection connection) throws SQLException {
        return new Footing(Counters.load(connection), new Dictionaries(), new TrendTails());
    }
}
