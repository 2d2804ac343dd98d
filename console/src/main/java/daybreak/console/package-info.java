/**
 * Every command that needs no clinic: a plain Java program without a framework, so that it starts
 * in a fraction of a second.
 */
@NullMarked
package daybreak.console;

import org.jspecify.annotations.NullMarked;
