/** Tests of the protocol as a document: faults are planted, and found with their line. */
@NullMarked
package daybreak.clinic.protocol.document;

import org.jspecify.annotations.NullMarked;
