/** The board, a chair's page, and the pieces of them that are sent over the stream. */
@NullMarked
package daybreak.clinic.monitoring.web;

import org.jspecify.annotations.NullMarked;
