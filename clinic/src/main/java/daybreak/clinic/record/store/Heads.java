package daybreak.clinic.record.store;

import daybreak.clinic.record.chain.Hash;
import daybreak.clinic.record.chain.Head;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;

/**
 * The ends of the chains that one transaction moves: locked in the order of their names, so that
 * two writers can never wait for each other, and written back once.
 */
final class Heads {

    private static final String LOCK =
            """
            SELECT chain, number, hash FROM record.heads
             WHERE chain = ANY (?) ORDER BY chain FOR UPDATE
            """;

    private final Map<String, Head> heads = new TreeMap<>();
    private final Map<String, Head> moved = new TreeMap<>();

    private Heads() {}

    /**
     * Locks the ends of these chains, in one question with that for the lease.
     *
     * @param fence under which they will be moved
     * @throws LostOwnership when the fence is no longer the record's
     */
    static Heads lock(Connection connection, long fence, SortedSet<String> chains)
            throws SQLException, LostOwnership {
        try (PreparedStatement query = connection.prepareStatement(Lease.CHECK + ";" + LOCK)) {
            query.setArray(1, connection.createArrayOf("text", chains.toArray()));
            query.execute();
            try (ResultSet lease = query.getResultSet()) {
                Lease.require(lease, fence);
            }
            query.getMoreResults();
            try (ResultSet rows = query.getResultSet()) {
                return read(rows);
            }
        }
    }

    private static Heads read(ResultSet rows) throws SQLException {
        Heads heads = new Heads();
        while (rows.next()) {
            heads.heads.put(
                    rows.getString(1), new Head(rows.getLong(2), Hash.of(rows.getBytes(3))));
        }
        return heads;
    }

    Head of(String chain) {
        return heads.getOrDefault(chain, Head.NONE);
    }

    /** Moves a chain on by one link. */
    void advance(String chain, Hash hash) {
        Head next = of(chain).then(hash);
        heads.put(chain, next);
        moved.put(chain, next);
    }

    /** The chains that moved, by name. */
    Map<String, Head> moved() {
        return moved;
    }

    void write(Connection connection) throws SQLException {
        if (moved.isEmpty()) {
            return;
        }
        Object[] numbers = moved.values().stream().map(Head::number).toArray();
        byte[][] hashes =
                moved.values().stream().map(head -> head.hash().bytes()).toArray(byte[][]::new);
        try (PreparedStatement change =
                connection.prepareStatement(
                        """
                        INSERT INTO record.heads AS head (chain, number, hash)
                        SELECT * FROM unnest(?::text[], ?::bigint[], ?::bytea[])
                        ON CONFLICT (chain)
                        DO UPDATE SET number = excluded.number, hash = excluded.hash
                        """)) {
            change.setArray(1, connection.createArrayOf("text", moved.keySet().toArray()));
            change.setArray(2, connection.createArrayOf("bigint", numbers));
            change.setArray(3, connection.createArrayOf("bytea", hashes));
            change.executeUpdate();
        }
    }
}
