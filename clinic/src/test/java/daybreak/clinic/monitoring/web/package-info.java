/** Tests of the pages of the board and the chairs. */
@NullMarked
package daybreak.clinic.monitoring.web;

import org.jspecify.annotations.NullMarked;
