/** The harness is tried on laws that are known to be false. */
@NullMarked
package daybreak.testkit.property;

import org.jspecify.annotations.NullMarked;
