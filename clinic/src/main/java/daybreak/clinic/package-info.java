/** The application: one feature a package, each with its pages, its store and its facade. */
@NullMarked
package daybreak.clinic;

import org.jspecify.annotations.NullMarked;
