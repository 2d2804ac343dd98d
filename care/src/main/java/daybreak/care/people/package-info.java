/** The people whom the clinic treats. */
@NullMarked
package daybreak.care.people;

import org.jspecify.annotations.NullMarked;
