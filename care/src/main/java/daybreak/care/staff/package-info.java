/** Who works at the clinic, as far as rules of care ask: an identity and a role. */
@NullMarked
package daybreak.care.staff;

import org.jspecify.annotations.NullMarked;
