/**
 * Shows that each gate closes: small sources that break one rule each, and what must be reported
 * for them. A gate that lets its planted violation through, or that reports something which nobody
 * planted, is broken; so is a gate for which nothing was planted.
 *
 * <p>A planted file says in its first lines what must be reported: {@code planted: GATE: TEXT}
 * behind the comment sign of its language.
 */
@NullMarked
package daybreak.testkit.planted;

import org.jspecify.annotations.NullMarked;
