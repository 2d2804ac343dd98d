package daybreak.clinic.record.check;

import daybreak.clinic.record.EventKinds;
import daybreak.clinic.record.canonical.UnreadableValue;
import daybreak.clinic.record.chain.Anchored;
import daybreak.clinic.record.chain.Anchored.AnchoredHead;
import daybreak.clinic.record.chain.Hash;
import daybreak.clinic.record.chain.Head;
import daybreak.clinic.record.chain.JournalRow;
import daybreak.clinic.record.chain.ReadingsChain;
import daybreak.clinic.record.chain.StoredText;
import daybreak.clinic.record.errand.Progress;
import daybreak.clinic.record.store.JournalReader;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/** Walks the journal in its order: every stream's chain, and every anchor against the streams. */
final class JournalWalk {

    private static final int FETCH = 2_000;
    private static final int TELL_EVERY = 10_000;

    private final EventKinds kinds;
    private final Progress progress;
    private final Heads heads = new Heads();
    private long entries;
    private Optional<Verdict.LastAnchor> lastAnchor = Optional.empty();

    JournalWalk(EventKinds kinds, Progress progress) {
        this.kinds = kinds;
        this.progress = progress;
    }

    void walk(Connection connection, long total) throws SQLException, Breach {
        try (PreparedStatement query =
                connection.prepareStatement(
                        "SELECT "
                                + JournalReader.COLUMNS
                                + " FROM record.journal ORDER BY position")) {
            query.setFetchSize(FETCH);
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    step(rows);
                    if (entries % TELL_EVERY == 0) {
                        progress.at(entries, total);
                    }
                }
            }
        }
    }

    private void step(ResultSet rows) throws SQLException, Breach {
        long position = rows.getLong(1);
        if (position != entries + 1) {
            throw new Breach(
                    "journal position " + (entries + 1),
                    "the entry is missing; the next is at " + position);
        }
        entries = position;
        JournalRow row = row(rows, position);
        Hash hash = JournalReader.hash(rows);
        String chain = StoredText.encode(row.stream().name());
        String place =
                "journal " + chain + " entry " + row.number() + " (position " + position + ")";
        Head head = heads.of(chain);
        if (row.number() != head.number() + 1) {
            throw new Breach(place, "it follows entry " + head.number() + " of its chain");
        }
        if (!row.previous().equals(head.hash())) {
            throw new Breach(place, "it is not bound to the entry before");
        }
        if (!row.hash().equals(hash)) {
            throw new Breach(place, "its content and its hash differ");
        }
        if (event(row, place) instanceof Anchored anchored) {
            check(anchored, row, hash);
        }
        heads.put(chain, head.then(hash));
    }

    private static JournalRow row(ResultSet rows, long position) throws SQLException, Breach {
        try {
            return JournalReader.row(rows);
        } catch (IllegalArgumentException e) {
            throw new Breach("journal position " + position, "it is no entry: " + e.getMessage());
        }
    }

    private Record event(JournalRow row, String place) throws Breach {
        try {
            return kinds.read(row.kind(), row.version(), row.body());
        } catch (UnreadableValue e) {
            throw new Breach(place, String.valueOf(e.getMessage()));
        }
    }

    private void check(Anchored anchored, JournalRow row, Hash hash) throws Breach {
        for (AnchoredHead head : anchored.heads()) {
            if (!ReadingsChain.isName(head.chain())) {
                heads.compare(head, row.number());
            }
        }
        lastAnchor =
                Optional.of(
                        new Verdict.LastAnchor(row.number(), row.recordedAt(), hash.toString()));
    }

    Heads heads() {
        return heads;
    }

    long entries() {
        return entries;
    }

    Optional<Verdict.LastAnchor> lastAnchor() {
        return lastAnchor;
    }
}
