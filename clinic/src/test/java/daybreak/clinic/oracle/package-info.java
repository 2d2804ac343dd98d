/**
 * Recordings of real patients, sent into a whole clinic as a monitor sends them, and its open files
 * held against a count that shares no code with it.
 */
@NullMarked
package daybreak.clinic.oracle;

import org.jspecify.annotations.NullMarked;
