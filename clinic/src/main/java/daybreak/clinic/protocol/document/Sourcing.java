package daybreak.clinic.protocol.document;

import daybreak.care.protocol.NextStep;
import daybreak.quantities.evidence.Citation;
import daybreak.quantities.evidence.Evidence;
import daybreak.quantities.evidence.Mark;
import daybreak.quantities.evidence.Sourced;
import java.util.List;
import java.util.function.Function;

/** Values with the reason that stands beside them. */
final class Sourcing {

    private final Field sources;

    /**
     * @param sources the works that are cited
     */
    Sourcing(Field sources) {
        this.sources = sources;
    }

    /** Every work, in the document's order. */
    List<Citation> citations() {
        return sources.fields().map(work -> new Citation(key(work), work.text())).toList();
    }

    <T> Sourced<T> of(Field field, Function<String, T> reading) {
        return new Sourced<>(reading.apply(field.at("value").text()), evidence(field));
    }

    static NextStep step(Field row) {
        Field step = row.at("next_step");
        return new NextStep(step.at("en").text(), step.at("es").text());
    }

    private Evidence evidence(Field field) {
        if (field.optional("assumed").isPresent()) {
            return new Evidence.Assumed(field.at("assumed").text());
        }
        if (field.optional("from").isPresent()) {
            return new Evidence.Derived(field.at("from").text(), field.at("how").text());
        }
        return published(field);
    }

    private Evidence published(Field field) {
        Field work = sources.at(field.at("source").text());
        String text =
                field.optional("place")
                        .map(place -> place.text() + ProtocolDocument.BEFORE_WORK + work.text())
                        .orElseGet(work::text);
        String letter = field.at("mark").text();
        Mark mark =
                Mark.ofLetter(letter)
                        .orElseThrow(() -> new IllegalStateException("no mark " + letter));
        return new Evidence.Published(new Citation(key(work), text), mark);
    }

    private static String key(Field work) {
        return work.path().substring(work.path().lastIndexOf('.') + 1);
    }
}
