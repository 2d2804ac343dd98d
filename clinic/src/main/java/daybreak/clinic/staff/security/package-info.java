/**
 * Signing in: passwords, one-time codes, the slowing down of wrong ones, sign-ins and their idle
 * end, and the one table of who may reach what. Reads the machine's clock alone, never clinic time:
 * a demonstration that runs sixty times faster signs nobody out sixty times sooner. The only place
 * that draws from {@link java.security.SecureRandom}.
 */
@NamedInterface("security")
@NullMarked
package daybreak.clinic.staff.security;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
