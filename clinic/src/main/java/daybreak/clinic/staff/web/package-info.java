/** The pages of staff: signing in, passwords, and the accounts that an administrator keeps. */
@NullMarked
package daybreak.clinic.staff.web;

import org.jspecify.annotations.NullMarked;
