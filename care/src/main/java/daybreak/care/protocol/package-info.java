/**
 * The clinic's own rules as one versioned document: limits, delays, schedules and freshness, each
 * value with its evidence. Here is what it means; the clinic reads the document and refuses one
 * that does not hold together.
 */
@NullMarked
package daybreak.care.protocol;

import org.jspecify.annotations.NullMarked;
