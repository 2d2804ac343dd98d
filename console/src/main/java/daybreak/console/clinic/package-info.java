/**
 * How the clinic's commands are called. They are run by the clinic's own main class, which takes
 * their values out of a call by the parameters here; the help and the completion list them from the
 * same tables.
 */
@NullMarked
package daybreak.console.clinic;

import org.jspecify.annotations.NullMarked;
