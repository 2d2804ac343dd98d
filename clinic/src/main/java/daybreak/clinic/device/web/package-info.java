/**
 * The devices page: which device stands where and how it is heard, what was not taken, and the
 * forms by which somebody makes a device known, puts it at a chair and takes it away.
 */
@NullMarked
package daybreak.clinic.device.web;

import org.jspecify.annotations.NullMarked;
