/**
 * The rules of this house, applied to all of it: who may use what, how things are called, how long
 * they may be, which test proves which hazard's control. The rules themselves are made by {@code
 * daybreak.testkit.architecture}; here stands which ones hold here, and why.
 *
 * <p>Each is shown to close by what lies in {@code planted}.
 */
@NullMarked
package daybreak.architecture;

import org.jspecify.annotations.NullMarked;
