package daybreak.clinic.staff;

import daybreak.clinic.device.DeviceEvents;
import daybreak.clinic.protocol.ProtocolEvents;
import daybreak.clinic.record.Contribution;
import daybreak.clinic.record.Entries;
import daybreak.clinic.record.Entry;
import daybreak.clinic.record.EventKind;
import daybreak.clinic.record.EventKinds;
import daybreak.clinic.record.Fact;
import daybreak.clinic.record.Journal;
import daybreak.clinic.record.Stream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/**
 * A journal in memory, whose store a test can take away. Writes each event as the real one does.
 */
public final class MemoryJournal implements Journal, Entries {

    private static final Instant WRITTEN = Instant.parse("2026-03-02T10:30:00Z");

    private final EventKinds kinds = EventKinds.of(known());
    private final List<Entry> entries = new ArrayList<>();
    private final List<Contribution> waiting = new ArrayList<>();
    private boolean away;

    private static List<EventKind<?>> known() {
        List<EventKind<?>> kinds = new ArrayList<>(StaffEvent.kinds());
        kinds.addAll(ProtocolEvents.ALL);
        kinds.addAll(DeviceEvents.ALL);
        return kinds;
    }

    /** Takes the store away: what will not wait is refused. */
    public synchronized void takeAway() {
        away = true;
    }

    /** Brings the store back, and writes what waits. */
    public synchronized void bringBack() {
        away = false;
        waiting.forEach(this::write);
        waiting.clear();
    }

    @Override
    public synchronized CompletableFuture<Outcome> append(Contribution contribution) {
        if (!away) {
            return CompletableFuture.completedFuture(new Outcome.Recorded(write(contribution)));
        }
        return switch (contribution.patience()) {
            case NOW_OR_NEVER -> CompletableFuture.completedFuture(new Outcome.StoreAway());
            case UNTIL_THE_STORE_IS_BACK -> {
                waiting.add(contribution);
                yield new CompletableFuture<>();
            }
        };
    }

    private List<Entry> write(Contribution contribution) {
        List<Entry> written = contribution.facts().stream().map(this::entry).toList();
        entries.addAll(written);
        return written;
    }

    private Entry entry(Fact fact) {
        String text = kinds.write(fact.event());
        Record read = kinds.read(kinds.kindOf(fact.event()).name(), 1, text);
        return new Entry(
                entries.size() + 1L,
                fact.stream(),
                lastNumber(fact.stream()) + 1,
                fact.at(),
                WRITTEN,
                false,
                fact.by(),
                read);
    }

    @Override
    public synchronized List<Entry> of(Stream stream, long afterNumber) {
        return entries.stream()
                .filter(entry -> entry.stream().equals(stream) && entry.number() > afterNumber)
                .toList();
    }

    @Override
    public synchronized long lastNumber(Stream stream) {
        return entries.stream().filter(entry -> entry.stream().equals(stream)).count();
    }

    @Override
    public synchronized List<Entry> ofKinds(Set<String> names) {
        return entries.stream()
                .filter(entry -> names.contains(kinds.kindOf(entry.event()).name()))
                .toList();
    }

    /** All events of one type, in order. */
    public synchronized <E extends Record> List<E> told(Class<E> type) {
        return entries.stream().map(Entry::event).filter(type::isInstance).map(type::cast).toList();
    }
}
