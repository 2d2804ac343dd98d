/** Planted for a test: it reaches into the house. */
@NullMarked
package daybreak.architecture.burglary.street;

import org.jspecify.annotations.NullMarked;
