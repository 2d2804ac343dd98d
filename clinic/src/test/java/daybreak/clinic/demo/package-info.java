/** Tests of the demonstration: a living clinic. */
@NullMarked
package daybreak.clinic.demo;

import org.jspecify.annotations.NullMarked;
