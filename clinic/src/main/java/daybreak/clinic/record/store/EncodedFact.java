package daybreak.clinic.record.store;

import daybreak.clinic.record.EventKind;
import daybreak.clinic.record.EventKinds;
import daybreak.clinic.record.Fact;

/**
 * A fact with its event already in canonical form, done on the caller's thread.
 *
 * @param fact what happened
 * @param kind how it stands in the journal
 * @param body its event as canonical JSON
 */
record EncodedFact(Fact fact, EventKind<?> kind, String body) {

    /**
     * Encodes it.
     *
     * @throws IllegalArgumentException when no kind names its type
     */
    static EncodedFact of(Fact fact, EventKinds kinds) {
        return new EncodedFact(fact, kinds.kindOf(fact.event()), kinds.write(fact.event()));
    }
}
