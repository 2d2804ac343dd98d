/** Planted for a test: it knows right, which knows it. */
@NullMarked
package daybreak.architecture.circle.left;

import org.jspecify.annotations.NullMarked;
