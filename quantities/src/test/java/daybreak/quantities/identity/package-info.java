@NullMarked
package daybreak.quantities.identity;

import org.jspecify.annotations.NullMarked;
