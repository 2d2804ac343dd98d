/**
 * Which test proves which control of which hazard. A test says so itself, with {@link
 * daybreak.testkit.hazards.Controls}; the safety document says which hazards are controlled; {@code
 * daybreak.testkit.architecture.Trace} holds the two against each other.
 */
@NullMarked
package daybreak.testkit.hazards;

import org.jspecify.annotations.NullMarked;
