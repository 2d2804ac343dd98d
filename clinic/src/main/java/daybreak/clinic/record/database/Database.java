package daybreak.clinic.record.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;

/**
 * An open database of a data folder. Safe for use by many threads.
 *
 * <p>Closing it stops the server if it was started here, and frees the folder.
 */
public final class Database implements AutoCloseable {

    private static final int READERS = 12;
    private static final long LONGEST_WAIT_FOR_A_READER_MILLIS = 2_000;

    /** Something to be undone at the end, the latest first. */
    @FunctionalInterface
    interface Undoing {
        void undo() throws IOException;
    }

    private final DataFolder folder;
    private final Stamp stamp;
    private final String holder;
    private final Address address;
    private final HikariDataSource readers;
    private final Deque<Undoing> undoings = new ArrayDeque<>();

    Database(DataFolder folder, Stamp stamp, String holder, Address address) {
        this.folder = folder;
        this.stamp = stamp;
        this.holder = holder;
        this.address = address;
        this.readers = pool(address);
    }

    private static HikariDataSource pool(Address address) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("record");
        config.setDataSource(address.source(Access.APPLICATION, Answer.PATIENT));
        config.setMaximumPoolSize(READERS);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(LONGEST_WAIT_FOR_A_READER_MILLIS);
        config.setInitializationFailTimeout(-1);
        return new HikariDataSource(config);
    }

    /** Runs at {@link #close}, before whatever was asked for earlier. */
    void atClose(Undoing undoing) {
        undoings.push(undoing);
    }

    /** The same database, as a clinic with another data folder sees it. */
    Database seenFrom(DataFolder other, String itsHolder) {
        return new Database(other, stamp, itsHolder, address);
    }

    /** The folder it belongs to. */
    public DataFolder folder() {
        return folder;
    }

    /** What the folder was made for. */
    public Stamp stamp() {
        return stamp;
    }

    /** The versions of the steps that made its tables, in their order. */
    public List<String> tablesVersions() {
        return tables().versions();
    }

    Tables tables() {
        return new Tables(address);
    }

    /** The name of the role that {@link Access#APPLICATION} means. */
    public String applicationRole() {
        return address.application().name();
    }

    /**
     * Who owns the record when this folder's clinic does: the folder's own name, whatever program
     * runs on it.
     */
    public String holder() {
        return holder;
    }

    /** The readers' pool, as the application. */
    public DataSource readers() {
        return readers;
    }

    /** A connection of one's own; whoever opens it closes it. */
    public Connection connect(Access access, Answer answer) throws SQLException {
        return address.source(access, answer).getConnection();
    }

    @Override
    public void close() throws IOException {
        readers.close();
        Optional<IOException> first = Optional.empty();
        while (!undoings.isEmpty()) {
            try {
                undoings.pop().undo();
            } catch (IOException e) {
                if (first.isPresent()) {
                    first.get().addSuppressed(e);
                } else {
                    first = Optional.of(e);
                }
            }
        }
        if (first.isPresent()) {
            throw first.get();
        }
    }
}
