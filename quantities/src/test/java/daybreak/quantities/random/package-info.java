@NullMarked
package daybreak.quantities.random;

import org.jspecify.annotations.NullMarked;
