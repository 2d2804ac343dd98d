package daybreak.clinic.protocol.web;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.clinic.protocol.ShippedProtocols;
import daybreak.clinic.protocol.SourcedParts;
import daybreak.clinic.shell.Language;
import daybreak.clinic.shell.Text;
import daybreak.clinic.shell.Texts;
import daybreak.quantities.evidence.Sourced;
import java.io.IOException;
import java.time.ZoneId;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ProtocolPageTest {

    private final Texts texts = Texts.load(ZoneId.of("America/Chicago"));
    private final ShippedProtocols.Shipped shown = ShippedProtocols.read().all().getLast();
    private final ProtocolPage page =
            new ProtocolPage(shown, List.of(shown.version()), Optional.empty(), Optional.empty());

    ProtocolPageTest() throws IOException {}

    @Test
    void everyValueOfTheProtocolStandsOnThePageOnceWithItsReason() {
        // The urgency of the most urgent missing sign is that of the condition as well: one value.
        Set<Sourced<?>> values = Collections.newSetFromMap(new IdentityHashMap<>());
        SourcedParts.of(shown.document().protocol()).forEach(values::add);
        List<Why> reasons =
                values.stream().map(value -> Why.of(value.evidence(), shown.document())).toList();
        assertThat(reasons).hasSizeGreaterThan(120);
        for (Language language : Language.values()) {
            assertThat(lines(texts.in(language)).flatMap(line -> line.why().stream()).toList())
                    .containsExactlyInAnyOrderElementsOf(reasons);
        }
    }

    @Test
    void valuesAreWrittenAsTheReaderWritesNumbers() {
        assertThat(values(Language.ENGLISH))
                .contains(
                        "< 92 %",
                        "≤ 88 %", "> 160/100 mmHg", "2.5 periods", "0 to 350 /min", "5 min");
        assertThat(values(Language.SPANISH))
                .contains("< 92 %", "> 160/100 mmHg", "2,5 períodos", "0 a 350 /min", "5 min");
    }

    @Test
    void eachNextStepIsSaidInTheReadersLanguage() {
        assertThat(values(Language.ENGLISH)).contains("Measure the pressure now.");
        assertThat(values(Language.SPANISH)).contains("Mida la presión ahora.");
    }

    @Test
    void everyTierOfEveryConditionNamesItsUrgency() {
        assertThat(
                        page.tables(texts.in(Language.ENGLISH)).getFirst().groups().stream()
                                .flatMap(group -> group.ranks().stream()))
                .hasSize(14)
                .allSatisfy(rank -> assertThat(rank.tier()).isPresent());
    }

    private List<String> values(Language language) {
        return lines(texts.in(language)).map(Table.Line::value).toList();
    }

    private Stream<Table.Line> lines(Text text) {
        return Stream.of(page.tables(text), page.otherProfiles(text))
                .flatMap(List::stream)
                .flatMap(table -> table.groups().stream())
                .flatMap(group -> group.ranks().stream())
                .flatMap(rank -> rank.lines().stream());
    }
}
