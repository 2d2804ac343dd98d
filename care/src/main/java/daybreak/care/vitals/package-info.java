/**
 * What a monitor or a person says of a patient, as far as care judges it: vital signs, their values
 * in one canonical unit each, and who said so. No HL7 type and no device code reaches this package.
 */
@NullMarked
package daybreak.care.vitals;

import org.jspecify.annotations.NullMarked;
