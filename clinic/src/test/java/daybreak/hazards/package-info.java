/**
 * Shows that each claimed control is needed. A file of {@code planted/controls} takes one control
 * out of one source file; the tests that guard the control run against that, in a program of their
 * own, and must fail. What is claimed stands in SAFETY.md; what was taken away, and which tests
 * notice, is printed to docs/hazards/controls-removed.md.
 */
@NullMarked
package daybreak.hazards;

import org.jspecify.annotations.NullMarked;
