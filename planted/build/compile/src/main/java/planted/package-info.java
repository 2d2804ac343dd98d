/** What the compiler's plugins must refuse. */
@NullMarked
package planted;

import org.jspecify.annotations.NullMarked;
