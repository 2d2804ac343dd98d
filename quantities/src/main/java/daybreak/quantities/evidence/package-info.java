/**
 * Where a number comes from. Every number that touches care travels with its evidence, and a screen
 * that shows the number can show why it is that one and how sure anybody is of it.
 */
@NullMarked
package daybreak.quantities.evidence;

import org.jspecify.annotations.NullMarked;
