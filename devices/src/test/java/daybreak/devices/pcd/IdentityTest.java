package daybreak.devices.pcd;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class IdentityTest {

    private static final String HEADER = "MSH|^~\\&|M|F|||20260302103000-0500||ORU^R01|7|P|2.6";

    @Test
    void aMessageSentAgainIsTheSame() {
        assertThat(identity(HEADER, "97")).isEqualTo(identity(HEADER, "97"));
        assertThat(identity(HEADER, "97").digest()).isEqualTo(identity(HEADER, "97").digest());
    }

    @Test
    void whatStandsElsewhereInTheHeaderDoesNotCount() {
        assertThat(identity(HEADER + "|||AL|NE", "97")).isEqualTo(identity(HEADER, "97"));
    }

    @Test
    void senderControlIdTimeAndContentEachMakeAnotherMessage() {
        MessageIdentity original = identity(HEADER, "97");

        assertThat(original)
                .isNotEqualTo(identity(HEADER.replace("|M|", "|N|"), "97"))
                .isNotEqualTo(identity(HEADER.replace("|7|", "|8|"), "97"))
                .isNotEqualTo(identity(HEADER.replace("103000", "103001"), "97"))
                .isNotEqualTo(identity(HEADER, "96"));
    }

    @Test
    void theDigestTellsPartsApartThatRunTogether() {
        Sha256 content = Sha256.of(new byte[0]);

        assertThat(new MessageIdentity("a", "bc", "", content).digest())
                .isNotEqualTo(new MessageIdentity("ab", "c", "", content).digest());
    }

    @Test
    void theWholeIsDigestedToTheLastByte() {
        String other = HEADER + "|||AL|NE";

        assertThat(Said.message().header(HEADER).decoded().envelope().whole())
                .isNotEqualTo(Said.message().header(other).decoded().envelope().whole())
                .isEqualTo(Sha256.of((HEADER + "\r\r").getBytes(StandardCharsets.UTF_8)));
    }

    private static MessageIdentity identity(String header, String value) {
        return Said.message()
                .header(header)
                .with("OBX|1|NM|150456^^MDC|1.1.1.1|" + value + "|%")
                .decoded()
                .envelope()
                .identity();
    }
}
