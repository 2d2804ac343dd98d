package daybreak.clinic.monitoring;

import daybreak.devices.pcd.Envelope;
import daybreak.devices.pcd.Sha256;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The messages of late: a message that comes again while the first is on its way, or shortly after,
 * gets the answer of the first; a control id that comes again with other content is noticed; and so
 * is a message that is refused again and again. Safe for use by many threads.
 */
final class RecentMessages {

    private static final int KEPT = 20_000;
    private static final int REFUSED_KEPT = 2_000;

    private final Map<Sha256, CompletableFuture<byte[]>> answers = newest(KEPT);
    private final Map<Numbered, Sha256> contents = newest(KEPT);
    private final Map<Numbered, Integer> refusals = newest(REFUSED_KEPT);

    private record Numbered(String sender, String controlId) {

        static Numbered of(Envelope envelope) {
            return new Numbered(envelope.sender().text(), envelope.controlId());
        }
    }

    private static <K, V> Map<K, V> newest(int most) {
        return new LinkedHashMap<>() {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
                return size() > most;
            }
        };
    }

    /** The answer to that very message, if it came before; it may still be on its way. */
    synchronized Optional<CompletableFuture<byte[]>> answerTo(Envelope envelope) {
        return Optional.ofNullable(answers.get(envelope.identity().digest()));
    }

    /** Remembers the answer; one that fails is forgotten, so that the message is taken again. */
    synchronized void remember(Envelope envelope, CompletableFuture<byte[]> answer) {
        Sha256 digest = envelope.identity().digest();
        answers.put(digest, answer);
        var _ =
                answer.whenComplete((bytes, broken) -> {
                    if (broken != null || bytes.length == 0) {
                        forget(digest);
                    }
                });
    }

    private synchronized void forget(Sha256 digest) {
        answers.remove(digest);
    }

    /** Whether the sender has used this control id for something else. */
    enum ControlId {
        NEW,
        REUSED
    }

    synchronized ControlId note(Envelope envelope) {
        Sha256 content = envelope.identity().digest();
        Sha256 before = contents.put(Numbered.of(envelope), content);
        return before == null || before.equals(content) ? ControlId.NEW : ControlId.REUSED;
    }

    /** Counts a refusal; how often this message has been refused, this time included. */
    synchronized int refused(Envelope envelope) {
        return refusals.merge(Numbered.of(envelope), 1, Integer::sum);
    }
}
