/** The clocks' tests, and a machine clock that a test moves by hand, for every module's tests. */
@NullMarked
package daybreak.quantities.time;

import org.jspecify.annotations.NullMarked;
