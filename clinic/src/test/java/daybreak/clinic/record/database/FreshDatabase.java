package daybreak.clinic.record.database;

import java.io.IOException;
import java.sql.SQLException;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test a {@link Database} of its own as a parameter:
 *
 * <pre>{@code
 * @ExtendWith(FreshDatabase.class)
 * class WatchStoreIT {
 *     @Test
 *     void keepsWhatWasOpened(Database database) { ... }
 * }
 * }</pre>
 *
 * <p>All share one server for the JVM, started by the first. A class that does so is an {@code
 * *IT}.
 */
public final class FreshDatabase implements ParameterResolver, AfterEachCallback {

    private static final ExtensionContext.Namespace HERE =
            ExtensionContext.Namespace.create(FreshDatabase.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Database.class;
    }

    @Override
    public Database resolveParameter(ParameterContext parameter, ExtensionContext context) {
        try {
            Database database = server(context).fresh();
            context.getStore(HERE).put(Database.class, database);
            return database;
        } catch (IOException | SQLException | Obstacle e) {
            throw new IllegalStateException("a test needs PostgreSQL and cannot have it", e);
        }
    }

    private static TestServer server(ExtensionContext context) {
        return context.getRoot()
                .getStore(HERE)
                .computeIfAbsent(TestServer.class, _ -> start(), TestServer.class);
    }

    private static TestServer start() {
        try {
            return TestServer.start();
        } catch (IOException | SQLException | Obstacle e) {
            throw new IllegalStateException("the tests' PostgreSQL does not start", e);
        }
    }

    @Override
    public void afterEach(ExtensionContext context) throws IOException {
        Database database = context.getStore(HERE).remove(Database.class, Database.class);
        if (database != null) {
            database.close();
        }
    }
}
