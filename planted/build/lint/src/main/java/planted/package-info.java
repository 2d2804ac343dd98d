/** What the compiler warns of, and must refuse. */
@NullMarked
package planted;

import org.jspecify.annotations.NullMarked;
