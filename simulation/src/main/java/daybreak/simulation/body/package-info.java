/**
 * A simple physiology: heart rate, pressures, saturation and respiration of one person at rest and
 * through an infusion, as a pure function of the second. Nothing is stepped, so any moment can be
 * asked for at any time, once a second or once a minute, and says the same.
 *
 * <p>Times are seconds since the person's arrival, or minutes where the name says so; pressures are
 * mmHg, rates are per minute, saturation is percent. Every constant stands in {@link
 * daybreak.simulation.body.BodyFigure}. Only sums, products and {@link StrictMath} are used: the
 * same seed gives the same numbers on every machine.
 */
@NullMarked
package daybreak.simulation.body;

import org.jspecify.annotations.NullMarked;
