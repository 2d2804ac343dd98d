package daybreak.clinic.protocol.document;

import daybreak.care.protocol.PressureProfile;
import daybreak.care.protocol.Protocol;
import daybreak.quantities.evidence.Citation;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

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

    public ProtocolDocument {
        profiles = Collections.unmodifiableMap(new EnumMap<>(profiles));
        sources = List.copyOf(sources);
    }

    /**
     * The same words in both languages of the screen.
     *
     * @param english in English
     * @param spanish in Spanish
     */
    public record Words(String english, String spanish) {}
}
