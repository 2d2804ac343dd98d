/** Planted for a test: a front door, and an inside. */
@NullMarked
package daybreak.architecture.burglary.house;

import org.jspecify.annotations.NullMarked;
