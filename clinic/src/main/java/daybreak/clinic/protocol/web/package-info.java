/** The page of the protocol: every value with its reason, what is in force, and the signature. */
@NullMarked
package daybreak.clinic.protocol.web;

import org.jspecify.annotations.NullMarked;
