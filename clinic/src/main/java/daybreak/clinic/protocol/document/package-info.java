/**
 * The protocol as a document: reading its YAML, checking it against its schema and its values
 * against each other, and saying line, field, value and way out of whatever does not hold. What it
 * means is {@code daybreak.care.protocol}.
 */
@NullMarked
package daybreak.clinic.protocol.document;

import org.jspecify.annotations.NullMarked;
