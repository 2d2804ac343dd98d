package daybreak.devices.pcd;

import daybreak.care.vitals.ParameterCode;
import daybreak.devices.message.Field;
import daybreak.devices.nomenclature.KnownParameter;
import java.util.Optional;

/**
 * What a row says it measures (OBX-3, CWE): a code of ISO/IEEE 11073-10101 in its first or its
 * alternate triplet, else a code of the device's own.
 *
 * @param mdc the MDC number; 0 where there is none
 * @param code the first triplet's code
 * @param name the name beside the code that was taken
 */
record ParameterSent(int mdc, String code, String name) {

    private static final int ALTERNATE = 3;

    static ParameterSent of(Field field) {
        int first = mdc(field, 0);
        if (first > 0) {
            return new ParameterSent(first, field.text(1).strip(), field.text(2).strip());
        }
        int alternate = mdc(field, ALTERNATE);
        String name = field.text(2).isBlank() ? field.text(ALTERNATE + 2) : field.text(2);
        return new ParameterSent(alternate, field.text(1).strip(), name.strip());
    }

    boolean isMissing() {
        return mdc == 0 && code.isEmpty() && name.isEmpty();
    }

    boolean sameAs(ParameterSent other) {
        return mdc == other.mdc && (mdc > 0 || code.equals(other.code));
    }

    Optional<KnownParameter> known() {
        return KnownParameter.of(mdc);
    }

    /** As it is kept: a known parameter by its open name, any other by the device's own. */
    ParameterCode kept() {
        return known().map(KnownParameter::code).orElseGet(() -> new ParameterCode(mdc, ownName()));
    }

    /** True when the name is another known parameter's: the code is taken all the same. */
    boolean nameDisagrees() {
        return KnownParameter.named(name).map(KnownParameter::mdc).orElse(mdc) != mdc;
    }

    private String ownName() {
        String own = name.isEmpty() ? code : name;
        return Bounded.name(
                own.isEmpty() ? Integer.toString(mdc) : own, ParameterCode.LONGEST_NAME);
    }

    /** The MDC number of a triplet; 0 where it has none. */
    private static int mdc(Field field, int offset) {
        String code = field.text(offset + 1).strip();
        String term = field.text(offset + 2).strip();
        String system = field.text(offset + 3).strip();
        boolean saysMdc = system.equals("MDC");
        if (!saysMdc && !system.isEmpty()) {
            return 0;
        }
        int number = number(code);
        if (saysMdc && number > 0) {
            return number;
        }
        if (!saysMdc && KnownParameter.of(number).isPresent()) {
            return number;
        }
        return number > 0 ? 0 : named(code.isEmpty() ? term : code);
    }

    private static int named(String term) {
        return KnownParameter.named(term).map(KnownParameter::mdc).orElse(0);
    }

    private static int number(String code) {
        if (code.isEmpty() || code.length() > 9) {
            return 0;
        }
        for (int i = 0; i < code.length(); i++) {
            if (code.charAt(i) < '0' || code.charAt(i) > '9') {
                return 0;
            }
        }
        return Integer.parseInt(code);
    }
}
