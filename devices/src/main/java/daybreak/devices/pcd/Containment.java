package daybreak.devices.pcd;

import daybreak.care.vitals.DeviceId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The device's tree as the rows of one OBR build it by their addresses (OBX-4): MDS, VMD, channel,
 * metric, in IHE's dotted notation, in which a level that does not apply is 0. An address without a
 * dot is HL7's plain sub-id, which rows of different parameters may share.
 */
final class Containment {

    /** Four levels, IHE's fifth for attributes, and room. */
    private static final int LONGEST_ADDRESS = 60;

    private final Map<String, Row> byAddress = new HashMap<>();

    /** Plain sub-ids that rows of different devices share: no ancestor of any row. */
    private final Set<String> shared = new HashSet<>();

    private Containment() {}

    /** What building a tree came to. */
    sealed interface Built {

        record Tree(Containment containment) implements Built {}

        /** One address stands for two things. */
        record TwoMeanings(Fault fault) implements Built {}
    }

    /** Builds the tree of the rows of one OBR. */
    static Built of(List<Row> rows) {
        Containment containment = new Containment();
        for (Row row : rows) {
            String address = canonical(row.address());
            if (address.isEmpty()) {
                continue;
            }
            Row other = containment.byAddress.get(address);
            if (other == null) {
                containment.byAddress.put(address, row);
            } else if (haveTwoMeanings(other, row)) {
                return new Built.TwoMeanings(twoMeanings(other, row));
            } else {
                containment.join(address, other, row);
            }
        }
        return new Built.Tree(containment);
    }

    /** The device of a row: its own OBX-18, else that of its nearest ancestor that has one. */
    Optional<DeviceId> deviceOf(Row row) {
        Optional<DeviceId> own = Identifiers.device(row.equipment());
        if (own.isPresent()) {
            return own;
        }
        String address = canonical(row.address());
        while (!address.isEmpty()) {
            Row at = shared.contains(address) ? null : byAddress.get(address);
            Optional<DeviceId> device =
                    at == null ? Optional.empty() : Identifiers.device(at.equipment());
            if (device.isPresent()) {
                return device;
            }
            address = parent(address);
        }
        return Optional.empty();
    }

    private void join(String address, Row first, Row second) {
        if (nameTwoDevices(first, second)) {
            shared.add(address);
        } else if (first.equipment().isEmpty()) {
            byAddress.put(address, second);
        }
    }

    private static boolean haveTwoMeanings(Row one, Row other) {
        boolean isTree = one.address().indexOf('.') >= 0 && other.address().indexOf('.') >= 0;
        return isTree && (!one.parameter().sameAs(other.parameter()) || nameTwoDevices(one, other));
    }

    private static boolean nameTwoDevices(Row one, Row other) {
        Optional<DeviceId> device = Identifiers.device(one.equipment());
        Optional<DeviceId> otherDevice = Identifiers.device(other.equipment());
        return device.isPresent() && otherDevice.isPresent() && !device.equals(otherDevice);
    }

    private static Fault twoMeanings(Row first, Row second) {
        return new Fault(
                FaultReason.STRUCTURE,
                second.at(4),
                "address "
                        + second.address()
                        + " stands for two things, here and in "
                        + first.at(4)
                        + "; give each row of the device's tree an address of its own");
    }

    /** The address without the zeros at its end; empty where it is no address. */
    private static String canonical(String address) {
        if (address.length() > LONGEST_ADDRESS) {
            return "";
        }
        for (int i = 0; i < address.length(); i++) {
            char c = address.charAt(i);
            if (c != '.' && (c < '0' || c > '9')) {
                return "";
            }
        }
        String trimmed = address;
        while (trimmed.endsWith(".0")) {
            trimmed = trimmed.substring(0, trimmed.length() - 2);
        }
        return trimmed;
    }

    private static String parent(String address) {
        int dot = address.lastIndexOf('.');
        return dot < 0 ? "" : canonical(address.substring(0, dot));
    }
}
