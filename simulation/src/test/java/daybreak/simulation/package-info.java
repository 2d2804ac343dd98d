@NullMarked
package daybreak.simulation;

import org.jspecify.annotations.NullMarked;
