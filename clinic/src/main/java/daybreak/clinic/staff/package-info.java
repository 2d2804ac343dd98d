/**
 * Who works at the clinic: their accounts, what each may reach, and how they sign in.
 *
 * <p>An account is what the journal says of it; it is closed, never deleted. Secrets (the hashes of
 * passwords and one-time codes) are not part of the record: the journal names them by an id and
 * they are kept apart, so that neither an export nor the same seed's history holds one. All
 * accounts stand in memory, so signing in needs no database. {@code security} counts by the
 * machine's clock alone; only the journal's facts carry clinic time.
 */
@NullMarked
@ApplicationModule(displayName = "staff")
package daybreak.clinic.staff;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
