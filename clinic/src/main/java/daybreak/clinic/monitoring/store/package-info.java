/** The read models of the chairs, and all SQL of monitoring. */
@NullMarked
package daybreak.clinic.monitoring.store;

import org.jspecify.annotations.NullMarked;
