package daybreak.clinic.staff.security;

import java.net.InetAddress;
import java.util.HexFormat;
import java.util.Optional;

/**
 * From where somebody signs in.
 *
 * @param network the address, for IPv6 the network of it that one household or office has
 * @param station the mark that the browser carries once somebody has signed in there
 */
public record Caller(String network, Optional<String> station) {

    /** The caller at that address. */
    static Caller at(String address, Optional<String> station) {
        return new Caller(network(address), station);
    }

    // Whoever has one IPv6 address has 2^64 of them: the first four groups count.
    private static String network(String address) {
        if (!address.contains(":")) {
            return address;
        }
        try {
            byte[] bytes = InetAddress.ofLiteral(address).getAddress();
            return HexFormat.of().formatHex(bytes, 0, Math.min(8, bytes.length));
        } catch (IllegalArgumentException _) {
            return address;
        }
    }
}
