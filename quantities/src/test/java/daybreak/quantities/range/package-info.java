@NullMarked
package daybreak.quantities.range;

import org.jspecify.annotations.NullMarked;
