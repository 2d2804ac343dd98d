package daybreak.clinic.protocol.document;

import daybreak.care.protocol.PressureProfile;
import daybreak.care.protocol.Protocol;
import daybreak.quantities.evidence.Citation;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A protocol document that holds together.
 *
 * @param protocol the rules
 * @param title what it is about, in a few words
 * @param about what it is about, in a few sentences
 * @param profiles what each pressure profile is called
 * @param sources the works that it cites, in the document's order
 */
public record ProtocolDocument(
        Protocol protocol,
        Words title,
        Words about,
        Map<PressureProfile, Words> profiles,
        List<Citation> sources) {

    /** Stands between the place in a work and the work in a citation's text. */
    static final String BEFORE_WORK = ". ";

    public ProtocolDocument {
        profiles = Collections.unmodifiableMap(new EnumMap<>(profiles));
        sources = List.copyOf(sources);
    }

    /** The work of that key, if it is listed. */
    public Optional<Citation> work(String key) {
        return sources.stream().filter(work -> work.key().equals(key)).findFirst();
    }

    /** Where in a work the cited figure stands; empty when the document does not say. */
    public String placeIn(Citation cited) {
        return work(cited.key())
                .map(Citation::text)
                .filter(work -> cited.text().endsWith(BEFORE_WORK + work))
                .map(work ->
                        cited.text()
                                .substring(
                                        0,
                                        cited.text().length()
                                                - work.length()
                                                - BEFORE_WORK.length()))
                .orElse("");
    }

    /**
     * The same words in both languages of the screen.
     *
     * @param english in English
     * @param spanish in Spanish
     */
    public record Words(String english, String spanish) {}
}
