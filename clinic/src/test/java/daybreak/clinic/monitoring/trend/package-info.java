/** Tests of the trend's picture. */
@NullMarked
package daybreak.clinic.monitoring.trend;

import org.jspecify.annotations.NullMarked;
