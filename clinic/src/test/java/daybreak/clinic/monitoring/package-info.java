/** Tests of what happens at the chairs. */
@NullMarked
package daybreak.clinic.monitoring;

import org.jspecify.annotations.NullMarked;
