/** Planted for a test: nobody from elsewhere may know it. */
@NullMarked
package daybreak.architecture.burglary.house.inside;

import org.jspecify.annotations.NullMarked;
