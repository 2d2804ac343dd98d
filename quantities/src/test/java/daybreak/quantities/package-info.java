@NullMarked
package daybreak.quantities;

import org.jspecify.annotations.NullMarked;
