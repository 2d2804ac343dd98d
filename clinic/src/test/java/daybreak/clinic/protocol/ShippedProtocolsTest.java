package daybreak.clinic.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.protocol.NextStep;
import daybreak.care.protocol.PressureProfile;
import daybreak.care.protocol.Protocol;
import daybreak.care.protocol.ProtocolVersion;
import daybreak.care.protocol.Protocols;
import daybreak.quantities.evidence.Citation;
import daybreak.quantities.evidence.Evidence;
import daybreak.quantities.evidence.Mark;
import daybreak.quantities.evidence.Sourced;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShippedProtocolsTest {

    private final List<ShippedProtocols.Shipped> all = ShippedProtocols.read().all();

    @Test
    void theVersionsCountFromOneAndTheNewestIsTheLast() {
        assertThat(all)
                .extracting(ShippedProtocols.Shipped::version)
                .containsExactly(new ProtocolVersion("daybreak-protocol", 1));
        assertThat(ShippedProtocols.read().editions())
                .extracting(edition -> edition.protocol().version())
                .containsExactly(new ProtocolVersion("daybreak-protocol", 1));
    }

    @Test
    void theDigestIsThatOfTheBytesWhoseLinesEndInOneWayEverywhere() throws Exception {
        for (ShippedProtocols.Shipped shipped : all) {
            byte[] bytes = shipped.text().getBytes(StandardCharsets.UTF_8);
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            assertThat(shipped.digest().hex()).isEqualTo(HexFormat.of().formatHex(digest));
            assertThat(shipped.text()).doesNotContain("\r").endsWith("\n");
        }
    }

    @Test
    void itsNumbersAreThoseByWhichTheRulesOfCareAreTested() {
        Protocol shipped = all.getFirst().document().protocol();
        assertThat(numbers(shipped)).isEqualTo(numbers(Protocols.standard(PressureProfile.A)));
    }

    @Test
    void everyCitationTellsOfAWorkThatIsListed() {
        List<Citation> listed = all.getLast().document().sources();
        List<Citation> cited =
                SourcedParts.of(all.getLast().document().protocol())
                        .map(Sourced::evidence)
                        .flatMap(evidence ->
                                switch (evidence) {
                                    case Evidence.Published(var work, var _) -> Stream.of(work);
                                    case Evidence.Derived _, Evidence.Assumed _ -> Stream.empty();
                                })
                        .toList();
        assertThat(cited).hasSizeGreaterThan(15);
        assertThat(cited)
                .allSatisfy(work ->
                        assertThat(listed)
                                .anyMatch(one ->
                                        one.key().equals(work.key())
                                                && work.text().endsWith(one.text())));
    }

    @Test
    void theMarksAreThoseOfTheFacts() {
        Protocol protocol = all.getLast().document().protocol();
        assertThat(protocol.pressureRules().before().levels().getFirst().limit().evidence().mark())
                .isEqualTo(Mark.SECOND_HAND);
        assertThat(protocol.alarms().baseline().rise().systolic().evidence().mark())
                .isEqualTo(Mark.VERIFIED);
        assertThat(protocol.alarms().baseline().low().medium().evidence().mark())
                .isEqualTo(Mark.RECALLED);
        assertThat(protocol.signal().frozen().unchanged().evidence())
                .isInstanceOf(Evidence.Assumed.class);
    }

    /** A part of a protocol as text, without why it is so and what to do about it. */
    private static String numbers(Object part) {
        return switch (part) {
            case NextStep _ -> "";
            case Sourced<?>(var value, var _) -> numbers(value);
            case Map<?, ?> map ->
                    map.entrySet().stream()
                            .collect(
                                    Collectors.toMap(
                                            entry -> String.valueOf(entry.getKey()),
                                            entry -> numbers(entry.getValue()),
                                            (one, _) -> one,
                                            TreeMap::new))
                            .toString();
            case Set<?> set ->
                    set.stream().map(ShippedProtocolsTest::numbers).sorted().toList().toString();
            case Collection<?> list ->
                    list.stream().map(ShippedProtocolsTest::numbers).toList().toString();
            case Optional<?> maybe -> maybe.map(ShippedProtocolsTest::numbers).toString();
            case Record whole ->
                    SourcedParts.components(whole).entrySet().stream()
                            .map(entry -> entry.getKey() + "=" + numbers(entry.getValue()))
                            .collect(Collectors.joining(" ", "(", ")"));
            default -> part.toString();
        };
    }
}
