/**
 * A watch on a chair: a nurse says whose vital signs are to be judged, in which phase, from which
 * baseline. {@link daybreak.care.watch.ChairRules} is the one pure function that takes a chair from
 * input to input: readings, commands and the passing of clinic time.
 */
@NullMarked
package daybreak.care.watch;

import org.jspecify.annotations.NullMarked;
