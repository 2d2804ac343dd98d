package daybreak.clinic.protocol.document;

import daybreak.care.protocol.AlarmTable;
import daybreak.care.protocol.Protocol;
import daybreak.care.protocol.ProtocolVersion;
import java.util.Arrays;

/** From a document in which everything holds to what it means. */
final class Binding {

    private final Field document;
    private final Sourcing sourcing;

    Binding(Field document) {
        this.document = document;
        this.sourcing = new Sourcing(document.at("sources"));
    }

    ProtocolDocument document() {
        return new ProtocolDocument(
                protocol(),
                words(document.at("title")),
                words(document.at("about")),
                new PressureSection(document, sourcing).names(),
                sourcing.citations());
    }

    static ProtocolDocument.Words words(Field field) {
        return new ProtocolDocument.Words(field.at("en").text(), field.at("es").text());
    }

    private Protocol protocol() {
        SignalSection signal = new SignalSection(document, sourcing);
        return new Protocol(
                version(),
                new PressureSection(document, sourcing).inForce(),
                new PossibleValues(document, sourcing).ranges(),
                alarms(),
                new ScheduleSection(document, sourcing).schedule(),
                signal.signal(),
                signal.sound());
    }

    private ProtocolVersion version() {
        return new ProtocolVersion(
                document.at("protocol").text(), document.at("version").node().intValue());
    }

    private AlarmTable alarms() {
        PressureSection pressure = new PressureSection(document, sourcing);
        TechnicalSection technical = new TechnicalSection(document, sourcing);
        return new AlarmTable(
                Arrays.stream(Row.values()).map(row -> row.rule(document, sourcing)).toList(),
                technical.disagreement(),
                pressure.profiles(),
                pressure.baseline(),
                technical.rules(),
                technical.continuous());
    }
}
