package daybreak.clinic.record;

import daybreak.clinic.record.canonical.CanonicalJson;
import daybreak.clinic.record.canonical.Shape;
import daybreak.clinic.record.canonical.Shapes;
import daybreak.clinic.record.canonical.UnreadableValue;
import daybreak.clinic.record.chain.Anchored;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.core.JacksonException;

/**
 * All kinds of events that this build knows, and their texts. Made once at the start: a kind whose
 * values have no canonical text is refused then.
 */
public final class EventKinds {

    private record Name(String name, int version) {}

    private record Known(EventKind<?> kind, Shape shape) {}

    private final Map<Name, Known> byName = new HashMap<>();
    private final Map<Class<?>, Known> byType = new HashMap<>();

    private EventKinds() {}

    /**
     * The kinds of all features, and those of the record itself.
     *
     * @throws IllegalArgumentException when two share a name and version or a type, or when a type
     *     holds something that has no canonical text
     */
    public static EventKinds of(Collection<? extends EventKind<?>> kinds) {
        EventKinds all = new EventKinds();
        Shapes shapes = new Shapes();
        all.add(new Known(Anchored.KIND, shapes.ofEvent(Anchored.KIND.type())));
        for (EventKind<?> kind : kinds) {
            all.add(new Known(kind, shapes.ofEvent(kind.type())));
        }
        return all;
    }

    private void add(Known known) {
        EventKind<?> kind = known.kind();
        if (byName.put(new Name(kind.name(), kind.version()), known) != null
                || byType.put(kind.type(), known) != null) {
            throw new IllegalArgumentException("two event kinds share a name or a type: " + kind);
        }
    }

    /** This build's kinds, in no order. */
    public Collection<EventKind<?>> all() {
        return byName.values().stream().<EventKind<?>>map(Known::kind).toList();
    }

    /**
     * The kind of an event.
     *
     * @throws IllegalArgumentException when no kind names its type
     */
    public EventKind<?> kindOf(Record event) {
        return known(event).kind();
    }

    /** The event as canonical JSON. */
    public String write(Record event) {
        return CanonicalJson.write(known(event).shape().write(event));
    }

    /**
     * The event again.
     *
     * @throws UnreadableValue when this build does not know the kind or cannot read the text
     */
    public Record read(String name, int version, String text) {
        Known known = byName.get(new Name(name, version));
        if (known == null) {
            throw new UnreadableValue("this build knows no event " + name + " version " + version);
        }
        try {
            return known.kind().type().cast(known.shape().read(CanonicalJson.read(text)));
        } catch (UnreadableValue | JacksonException e) {
            throw new UnreadableValue(
                    "event " + name + " version " + version + " cannot be read: " + e.getMessage(),
                    e);
        }
    }

    private Known known(Record event) {
        Known known = byType.get(event.getClass());
        if (known == null) {
            throw new IllegalArgumentException("no event kind names " + event.getClass().getName());
        }
        return known;
    }
}
