/**
 * Records of values as canonical JSON: one text for one value, on any machine, so that it can be
 * hashed and compared.
 *
 * <p>Keys stand in the order of their characters, without white space. A record is an object of its
 * components; one of a single component is that component alone, unless it is a member of a sealed
 * family. A member of a sealed family says which in {@code "type"}. A decimal is text, exact to its
 * scale; a time is ISO 8601; an empty {@code Optional} is left out. A binary fraction ({@code
 * double}, {@code float}) is refused, as is everything else that is not named here, and that at the
 * start of the program, not when the first such value comes.
 */
@NullMarked
package daybreak.clinic.record.canonical;

import org.jspecify.annotations.NullMarked;
