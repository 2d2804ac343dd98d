/** What the compiler's plugins warn of, and must refuse. */
@NullMarked
package planted;

import org.jspecify.annotations.NullMarked;
