/**
 * Where the record lives: one data folder with its stamp and its secrets, and the PostgreSQL
 * database that belongs to it, embedded in the folder or somewhere else.
 *
 * <p>It starts and stops the server, cures what a killed program left behind, makes the two roles
 * (the owner, who changes the tables, and the application, which may add to the journal and the
 * readings but never change them), brings the tables up to date, and hands out connections. What is
 * in the tables it does not know.
 */
@NamedInterface("database")
@NullMarked
package daybreak.clinic.record.database;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
