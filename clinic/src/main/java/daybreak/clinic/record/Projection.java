package daybreak.clinic.record;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;

/**
 * A read model: tables that follow from the journal alone, written in the same transaction as the
 * entries they follow from, and made again from the journal by {@code rebuild}.
 *
 * <p>Tables are created by the migrations, in the schema that the connection's search path names
 * first; statements name no schema.
 */
public interface Projection {

    /** The tables it alone writes. */
    List<String> tables();

    /** The kinds of entries it follows. */
    Set<String> kinds();

    /**
     * Takes one entry into the tables. Called in the order of the journal, each entry once.
     *
     * @throws SQLException rolls the whole contribution back
     */
    void apply(Connection connection, Entry entry) throws SQLException;
}
