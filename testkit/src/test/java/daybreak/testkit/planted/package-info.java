@NullMarked
package daybreak.testkit.planted;

import org.jspecify.annotations.NullMarked;
