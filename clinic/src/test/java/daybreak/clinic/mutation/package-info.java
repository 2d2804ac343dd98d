/**
 * Damaged messages and frames sent at a running clinic: each is stored whole, or not at all, and
 * nobody else notices.
 */
@NullMarked
package daybreak.clinic.mutation;

import org.jspecify.annotations.NullMarked;
