package daybreak.clinic.record.errand;

import daybreak.clinic.record.database.Database;
import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A database that is closed when its errand ends, and when the program is told to end before. */
final class Company implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Company.class);

    /**
     * Another command may still use the server that this program started: it is left to it then.
     */
    private static final long LONGEST_WAIT_AT_THE_END_SECONDS = 10;

    private final Database database;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread hook;

    private Company(Database database) {
        this.database = database;
        this.hook = Thread.ofPlatform().name("errand-broken-off").unstarted(this::breakOff);
    }

    static Company of(Database database) {
        Company company = new Company(database);
        Runtime.getRuntime().addShutdownHook(company.hook);
        return company;
    }

    Database database() {
        return database;
    }

    private void breakOff() {
        Thread.ofPlatform().daemon().name("errand-close").start(this::closeQuietly);
        try {
            if (!closed.await(LONGEST_WAIT_AT_THE_END_SECONDS, TimeUnit.SECONDS)) {
                LOG.warn("the database was still in use by another command");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void closeQuietly() {
        try {
            database.close();
        } catch (IOException e) {
            LOG.error("the database was not stopped", e);
        } finally {
            closed.countDown();
        }
    }

    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException _) {
            // The program is ending: the hook closes it, and this thread is not waited for.
            return;
        }
        database.close();
    }
}
