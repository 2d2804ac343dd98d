// planted: device-codes-with-devices: daybreak.devices.nomenclature.KnownParameter
package daybreak.clinic.board;

import daybreak.devices.nomenclature.KnownParameter;

/** Knows how a monitor writes a pulse. */
final class ReadsCodes {

    private ReadsCodes() {}

    static boolean isPulse(KnownParameter parameter) {
        return parameter.mdc() == 149530;
    }
}
