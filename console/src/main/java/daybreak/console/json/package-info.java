/** Reads the little JSON that commands are answered with (RFC 8259). */
@NullMarked
package daybreak.console.json;

import org.jspecify.annotations.NullMarked;
