package daybreak.clinic.staff.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class CallerTest {

    private static String network(String address) {
        return Caller.at(address, Optional.empty()).network();
    }

    @Test
    void whoHasOneAddressOfANetworkHasThemAll() {
        assertThat(network("2001:db8:1:2::1")).isEqualTo(network("2001:db8:1:2:ffff::9"));
        assertThat(network("2001:db8:1:2::1")).isNotEqualTo(network("2001:db8:1:3::1"));
    }

    @Test
    void shortAddressesAreCountedOneByOne() {
        assertThat(network("192.0.2.1")).isNotEqualTo(network("192.0.2.2"));
    }

    @Test
    void whatIsNoAddressIsCountedAsItStands() {
        assertThat(network("fe80::1%eth0:x")).isEqualTo("fe80::1%eth0:x");
    }
}
