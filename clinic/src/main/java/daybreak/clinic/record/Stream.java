package daybreak.clinic.record;

import daybreak.care.people.PersonId;
import daybreak.care.staff.StaffId;
import daybreak.care.vitals.DeviceId;
import daybreak.care.watch.WatchId;
import java.util.regex.Pattern;

/**
 * One chain of the journal: everything that happened to one thing, numbered from 1, each entry
 * bound to the one before by its hash.
 *
 * @param name a kind, and for kinds of which there are many the thing's id: {@code clinic}, {@code
 *     watch:0198…}
 */
public record Stream(String name) implements Comparable<Stream> {

    /** A device's name is kept as it was sent, line ends and all. */
    private static final Pattern SHAPE = Pattern.compile("[a-z]+(:.{1,260})?", Pattern.DOTALL);

    /**
     * @throws IllegalArgumentException when the name is not of that shape
     */
    public Stream {
        if (!SHAPE.matcher(name).matches()) {
            throw new IllegalArgumentException("a stream is kind or kind:id, not '" + name + "'");
        }
    }

    /** What concerns the clinic as a whole, and the anchors of all other chains. */
    public static Stream clinic() {
        return new Stream("clinic");
    }

    /** The protocol: versions loaded, signed, withdrawn. */
    public static Stream protocol() {
        return new Stream("protocol");
    }

    public static Stream watch(WatchId watch) {
        return new Stream("watch:" + watch);
    }

    public static Stream device(DeviceId device) {
        return new Stream("device:" + device);
    }

    public static Stream person(PersonId person) {
        return new Stream("person:" + person);
    }

    public static Stream staff(StaffId member) {
        return new Stream("staff:" + member);
    }

    @Override
    public int compareTo(Stream other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
