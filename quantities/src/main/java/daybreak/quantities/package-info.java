/**
 * Quantities: one type a dimension, so that a dose cannot be added to a rate, and exact arithmetic,
 * so that every microgram can be accounted for.
 *
 * <p><b>What is counted is whole.</b> {@link daybreak.quantities.Mass} counts micrograms, {@link
 * daybreak.quantities.Volume} microlitres, {@link daybreak.quantities.Weight} grams, and durations
 * ({@link daybreak.quantities.Durations}) microseconds. What is finer than that throws, so does
 * what overflows, and so does a negative amount.
 *
 * <p><b>What is a proportion is a fraction.</b> {@link daybreak.quantities.Concentration}, {@link
 * daybreak.quantities.FlowRate}, {@link daybreak.quantities.DoseRate}, {@link
 * daybreak.quantities.WeightDose} and {@link daybreak.quantities.WeightDoseRate} are kept as a
 * {@link daybreak.quantities.Ratio} in lowest terms: 10 mg in 3 mL is that, not 3.333 mg/mL, and a
 * bag that has run out has given what was put in. Only turning a proportion into something counted,
 * or into a decimal, can round; how, is always an argument.
 *
 * <p><b>What is measured is a decimal</b> as it was measured: {@link daybreak.quantities.Pressure},
 * {@link daybreak.quantities.Rate}, {@link daybreak.quantities.Percent}.
 *
 * <p><b>Text.</b> {@code parse} reads what people and files write and gives a {@link
 * daybreak.quantities.Parsed}; {@code of} reads text that stands in code and throws. A number has a
 * unit, always, and a space before it may be left out. Case matters. {@code mcg}, {@code ug} and
 * {@code µg} (both characters that look like that) are one unit. Refused, each with the way out: a
 * bare number, {@code .5} and {@code 5.}, leading zeros, separators of any kind, signs, exponents.
 * Nothing is guessed. Printing follows the rules against tenfold errors: a leading zero, no
 * trailing zeros, {@code mcg}, a space before the unit; what is printed reads back as the same
 * value.
 *
 * <p><b>Doubles.</b> No quantity is made of one. Methods that give one are for the curves and
 * models that continue in floating point, and are named after the unit alone: {@code milligrams()},
 * {@code milligramsPerLitre()}, {@code milligramsPerMinute()}.
 *
 * <p>All types are immutable values, safe for use by many threads, and ordered within their
 * dimension.
 */
@NullMarked
package daybreak.quantities;

import org.jspecify.annotations.NullMarked;
