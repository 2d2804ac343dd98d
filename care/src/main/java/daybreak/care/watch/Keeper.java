package daybreak.care.watch;

import daybreak.care.vitals.DeviceId;
import java.util.Collections;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Whose word keeps a standing alarm alive, and so whose word can end it. */
sealed interface Keeper {

    /** These devices said so: it ends when each of them has said otherwise. Never empty. */
    record Devices(SortedSet<DeviceId> devices) implements Keeper {

        public Devices {
            devices = Collections.unmodifiableSortedSet(new TreeSet<>(devices));
        }
    }

    /** A person said so: a typed value ends it. */
    record Person() implements Keeper {}

    /** Nobody in particular: any value within the limits ends it. */
    record Anyone() implements Keeper {}

    static Keeper of(DeviceId device) {
        return new Devices(new TreeSet<>(Set.of(device)));
    }

    /** The device has said that the condition stands. */
    default Keeper joinedBy(DeviceId device) {
        return switch (this) {
            case Devices(var devices) -> {
                SortedSet<DeviceId> more = new TreeSet<>(devices);
                more.add(device);
                yield new Devices(more);
            }
            case Person _, Anyone _ -> of(device);
        };
    }

    /** True when the device's word keeps the alarm alive. */
    default boolean includes(DeviceId device) {
        return switch (this) {
            case Devices(var devices) -> devices.contains(device);
            case Person _ -> false;
            case Anyone _ -> true;
        };
    }
}
