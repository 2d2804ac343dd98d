/**
 * The codes that monitors speak: ISO/IEEE 11073-10101 (MDC) numbers of parameters and units, and
 * UCUM. No code of a device reaches any package outside this module.
 *
 * <p>Numbers of parameters: IHE Patient Care Device technical framework and the messages in it.
 * Numbers of units: ISO/IEEE 11073-10101, table A.6.3 (a unit's number is 262144 plus its place in
 * that table).
 */
@NullMarked
package daybreak.devices.nomenclature;

import org.jspecify.annotations.NullMarked;
