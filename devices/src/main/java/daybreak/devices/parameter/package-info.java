/**
 * What the rest of the house may ask of the nomenclature: a typed value as a reading with its code,
 * and the number by which the open files name a parameter. The codes themselves stay in devices.
 */
@NullMarked
package daybreak.devices.parameter;

import org.jspecify.annotations.NullMarked;
