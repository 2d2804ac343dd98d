package daybreak.clinic.protocol.document;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What must hold between values and sources: what is cited is listed, what is listed is cited. */
final class SourceChecks {

    private final Field document;
    private final Field sources;

    SourceChecks(Field document) {
        this.document = document;
        this.sources = document.at("sources");
    }

    List<DocumentProblem> problems() {
        return Stream.of(unlisted(), ungrounded(), uncited()).flatMap(problem -> problem).toList();
    }

    private Stream<DocumentProblem> unlisted() {
        return said("source")
                .filter(key -> sources.optional(key.text()).isEmpty())
                .map(key ->
                        key.problem(
                                "is no source of this document",
                                "write a key of the sources, or add the work to them"));
    }

    private Stream<DocumentProblem> ungrounded() {
        return said("from")
                .filter(from -> sources.optional(from.text()).isEmpty())
                .filter(from -> isNothingElse(from))
                .map(from ->
                        from.problem(
                                "is neither a source nor another value of this document",
                                "write a key of the sources, or the way to a value, such as"
                                        + " alarms.spo2_low"));
    }

    // A value that is derived from itself, or from what holds it, has no ground.
    private boolean isNothingElse(Field from) {
        Optional<Field> ground = document.along(from.text());
        return ground.isEmpty() || from.path().startsWith(ground.get().path() + ".");
    }

    private Stream<DocumentProblem> uncited() {
        Set<String> cited =
                Stream.concat(said("source"), said("from"))
                        .map(Field::text)
                        .collect(Collectors.toUnmodifiableSet());
        return sources.fields()
                .filter(work -> !cited.contains(work.path().substring("sources.".length())))
                .map(work ->
                        work.problem("is cited by no value", "cite it, or take it off the list"));
    }

    /** Every field of that name beside a value. */
    private Stream<Field> said(String name) {
        return document.everything()
                .filter(field -> field.optional("value").isPresent())
                .flatMap(field -> field.optional(name).stream());
    }
}
