/** Tests of the protocol: its documents, its page, its signature. */
@NullMarked
package daybreak.clinic.protocol;

import org.jspecify.annotations.NullMarked;
