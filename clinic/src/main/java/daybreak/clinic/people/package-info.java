/** The people whom the clinic treats: who they are, as far as a chair has to say it. */
@NullMarked
package daybreak.clinic.people;

import org.jspecify.annotations.NullMarked;
