/** Messages and recordings that tests of this module, and of those above it, feed in. */
@NullMarked
package daybreak.devices.samples;

import org.jspecify.annotations.NullMarked;
