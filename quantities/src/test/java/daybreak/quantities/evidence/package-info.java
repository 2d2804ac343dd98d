@NullMarked
package daybreak.quantities.evidence;

import org.jspecify.annotations.NullMarked;
