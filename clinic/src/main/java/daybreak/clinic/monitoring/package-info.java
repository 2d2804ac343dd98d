/**
 * What happens at the chairs: readings arrive, are judged, are written and are shown; nurses open
 * and end watches, acknowledge, pause and review.
 *
 * <p>Each chair has a lane: one at a time works on it, in the order of the clinic times that it
 * gives out. In its turn an input is judged by {@link daybreak.care.watch.ChairRules} and what
 * follows is handed to the journal; only what is on disk is acknowledged to a monitor.
 */
@NullMarked
package daybreak.clinic.monitoring;

import org.jspecify.annotations.NullMarked;
