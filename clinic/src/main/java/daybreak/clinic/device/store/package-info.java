/** Reading what the record tells of devices. Nothing is written here. */
@NullMarked
package daybreak.clinic.device.store;

import org.jspecify.annotations.NullMarked;
