/**
 * Where ids come from. Nothing else makes one: an architecture rule refuses {@code
 * UUID.randomUUID()} elsewhere, so that the same seed gives the same ids.
 */
@NullMarked
package daybreak.quantities.identity;

import org.jspecify.annotations.NullMarked;
