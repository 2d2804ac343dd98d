/**
 * Who is in which chair, and when: an endless plan for each chair, laid around the opening of the
 * demonstration. A visit is arrival, a watch in phase before, 40 minutes of infusion, an hour of
 * recovery, leaving; then the chair is cleaned, its monitor is checked, and the next person comes.
 */
@NullMarked
package daybreak.simulation.visit;

import org.jspecify.annotations.NullMarked;
