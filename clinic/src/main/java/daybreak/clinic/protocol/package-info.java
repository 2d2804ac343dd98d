/**
 * The clinic's protocol: the versions that this program brings, which one the medical director has
 * signed, and the page that shows each value with its reason. Without a signature readings are
 * shown and none is judged.
 */
@NullMarked
@ApplicationModule(displayName = "protocol")
package daybreak.clinic.protocol;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
