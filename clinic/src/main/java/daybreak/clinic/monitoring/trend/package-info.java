/**
 * The picture of a chair's vital signs over time: one SVG on one time axis, drawn by the server,
 * with a table twin and a sentence a sign for those who do not see it.
 *
 * <p>Colours and sizes are presentation attributes from {@link
 * daybreak.clinic.monitoring.trend.Ink}, because what prints and what makes PDFs resolves no CSS
 * variables; a page's themes override them by class.
 */
@NullMarked
package daybreak.clinic.monitoring.trend;

import org.jspecify.annotations.NullMarked;
