package daybreak.clinic.record;

import daybreak.care.staff.StaffId;

/** Who did it. */
public sealed interface Actor {

    /**
     * A member of staff, signed in.
     *
     * @param id who
     * @param name the name as it was then
     */
    record Member(StaffId id, String name) implements Actor {}

    /**
     * The clinic itself: a rule, a timer, the start of the program.
     *
     * @param part which part of it, such as {@code alarms}
     */
    record House(String part) implements Actor {}

    /** How the actor stands in lists and files. */
    default String display() {
        return switch (this) {
            case Member(var _, var name) -> name;
            case House(var part) -> "clinic/" + part;
        };
    }
}
