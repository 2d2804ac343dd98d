/**
 * Seeded random streams: counter-based, so that a stream's n-th draw is a function of seed, stream
 * and n alone, on any machine and any number of threads. Nothing else draws random numbers, save
 * the secrets that security makes.
 */
@NullMarked
package daybreak.quantities.random;

import org.jspecify.annotations.NullMarked;
