/** Tests of the protocol's page. */
@NullMarked
package daybreak.clinic.protocol.web;

import org.jspecify.annotations.NullMarked;
