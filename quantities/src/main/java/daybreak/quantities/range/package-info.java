/**
 * Limits that classify and never correct. A hard range holds whatever anybody says; a usual range,
 * nested in it, may be left with a reason. Judging a value gives a verdict about it and leaves the
 * value as it was asked: a silent correction would be a dose that nobody ordered.
 */
@NullMarked
package daybreak.quantities.range;

import org.jspecify.annotations.NullMarked;
