package daybreak.clinic.protocol;

import daybreak.care.protocol.Protocol;
import daybreak.care.protocol.ProtocolVersion;
import daybreak.care.staff.StaffId;
import daybreak.clinic.record.Actor;
import daybreak.clinic.record.Contribution;
import daybreak.clinic.record.Digest;
import daybreak.clinic.record.Entries;
import daybreak.clinic.record.Entry;
import daybreak.clinic.record.Fact;
import daybreak.clinic.record.Journal;
import daybreak.clinic.record.Stream;
import daybreak.quantities.time.ClinicClock;
import daybreak.quantities.time.ClinicTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The versions of the protocol that this program brings, and which one the medical director has
 * signed. Readings are judged by a signed version only. Safe for use by many threads.
 */
public final class ProtocolBook {

    private final List<Edition> editions;
    private final Journal journal;
    private final ClinicClock clock;
    private final ReentrantLock deciding = new ReentrantLock();
    private volatile Optional<Signature> signature;

    /**
     * One version, as it was read.
     *
     * @param protocol what it means
     * @param text the document
     * @param digest SHA-256 of the text
     */
    public record Edition(Protocol protocol, String text, Digest digest) {}

    /**
     * A signature that is in force.
     *
     * @param version what was signed
     * @param by who
     * @param signedBy their name then
     * @param at when
     */
    public record Signature(ProtocolVersion version, StaffId by, String signedBy, ClinicTime at) {}

    /** What became of a signature. */
    public enum Signing {
        DONE,
        NO_SUCH_VERSION,
        ALREADY_SIGNED,
        NOT_RECORDED
    }

    /**
     * @param editions every version, the newest last; not empty
     * @throws IllegalStateException when a version was signed that this program does not bring, or
     *     brings with another text
     */
    public ProtocolBook(
            List<Edition> editions, Journal journal, Entries entries, ClinicClock clock) {
        this.editions = List.copyOf(editions);
        this.journal = journal;
        this.clock = clock;
        this.signature =
                entries.ofKinds(Set.of(ProtocolEvents.SIGNED.name())).stream()
                        .reduce((_, later) -> later)
                        .map(this::signature);
    }

    private Signature signature(Entry entry) {
        ProtocolEvents.ProtocolSigned signed = (ProtocolEvents.ProtocolSigned) entry.event();
        Edition edition =
                edition(signed.version())
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "the signed protocol "
                                                + signed.version()
                                                + " is not part of this program"));
        if (!edition.digest().hex().equals(signed.sha256())) {
            throw new IllegalStateException(
                    "the protocol " + signed.version() + " is not the text that was signed");
        }
        return new Signature(signed.version(), signed.by(), entry.by().display(), entry.at());
    }

    /** Every version that this program brings, the newest last. */
    public List<Edition> editions() {
        return editions;
    }

    public Optional<Edition> edition(ProtocolVersion version) {
        return editions.stream()
                .filter(edition -> edition.protocol().version().equals(version))
                .findFirst();
    }

    /**
     * The rules of a version that a watch has pinned.
     *
     * @throws IllegalStateException when this program does not bring it
     */
    public Protocol pinned(ProtocolVersion version) {
        return edition(version)
                .map(Edition::protocol)
                .orElseThrow(() ->
                        new IllegalStateException(
                                "the protocol " + version + " is not part of this program"));
    }

    /** The signature in force; empty until somebody has signed. */
    public Optional<Signature> signature() {
        return signature;
    }

    /** The rules by which a watch may be opened. */
    public Optional<Protocol> signed() {
        return signature.map(Signature::version).map(this::pinned);
    }

    /** The rules by which readings are shown: the signed ones, else the newest. */
    public Protocol inForce() {
        return signed().orElseGet(() -> editions.getLast().protocol());
    }

    /** The medical director signs a version, and that the bedside monitors' alarms stay primary. */
    public Signing sign(Actor.Member by, ProtocolVersion version) {
        deciding.lock();
        try {
            Optional<Edition> edition = edition(version);
            if (edition.isEmpty()) {
                return Signing.NO_SUCH_VERSION;
            }
            if (signature.map(Signature::version).equals(Optional.of(version))) {
                return Signing.ALREADY_SIGNED;
            }
            return write(by, edition.get());
        } finally {
            deciding.unlock();
        }
    }

    private Signing write(Actor.Member by, Edition edition) {
        ClinicTime at = clock.now();
        ProtocolVersion version = edition.protocol().version();
        Record event = new ProtocolEvents.ProtocolSigned(version, edition.digest().hex(), by.id());
        Fact fact = new Fact(Stream.protocol(), at, by, event);
        return switch (journal.append(Contribution.now(List.of(fact), List.of())).join()) {
            case Journal.Outcome.Recorded _ -> {
                signature = Optional.of(new Signature(version, by.id(), by.name(), at));
                yield Signing.DONE;
            }
            case Journal.Outcome.Moved _,
                    Journal.Outcome.StoreAway _,
                    Journal.Outcome.NoRoom _,
                    Journal.Outcome.NotOwner _ ->
                    Signing.NOT_RECORDED;
        };
    }
}
