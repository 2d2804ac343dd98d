/**
 * A small seeded property harness: a law, a generator of cases, and the smallest case that breaks
 * the law.
 *
 * <p>Start at {@link daybreak.testkit.property.Property}. A generator ({@link
 * daybreak.testkit.property.Gen}) makes a value out of numbers that it draws ({@link
 * daybreak.testkit.property.Draws}). The numbers of a failing case are kept and made smaller and
 * fewer for as long as the law still breaks, so that everything that is built of generators shrinks
 * by itself; a generator has only to make simpler values of smaller numbers.
 *
 * <p>A case is a function of the seed and the case's number alone, on every machine. The seed is
 * fixed ({@value daybreak.testkit.property.Trials#USUAL_SEED}) unless told: a build that fails,
 * fails again.
 *
 * <ul>
 *   <li>{@code -Ddaybreak.seed=7} other cases
 *   <li>{@code -Ddaybreak.cases=2000} more of them: the number that an ordinary law is given; a law
 *       that asked for fewer or more gets its share
 *   <li>{@code -Ddaybreak.case=17} that case alone, as a failure's last line says
 * </ul>
 */
@NullMarked
package daybreak.testkit.property;

import org.jspecify.annotations.NullMarked;
