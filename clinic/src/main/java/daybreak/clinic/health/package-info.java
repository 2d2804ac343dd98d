/**
 * What the clinic tells machines of itself: whether it is well, what time it has, and figures of
 * its working. No secret and no person.
 */
@NullMarked
package daybreak.clinic.health;

import org.jspecify.annotations.NullMarked;
