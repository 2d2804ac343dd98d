/** Planted for a test: it knows left, which knows it. */
@NullMarked
package daybreak.architecture.circle.right;

import org.jspecify.annotations.NullMarked;
