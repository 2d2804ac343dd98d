package daybreak.clinic.people;

import daybreak.care.people.PersonId;
import java.time.LocalDate;

/**
 * A person.
 *
 * @param id for ever
 * @param givenName as they write it
 * @param familyName as they write it
 * @param dateOfBirth with the name, what tells two people apart
 */
public record Person(PersonId id, String givenName, String familyName, LocalDate dateOfBirth) {

    /** Given name and family name. */
    public String name() {
        return givenName + " " + familyName;
    }

    /** For a board that strangers can see. */
    public String initials() {
        return initial(givenName) + " " + initial(familyName);
    }

    private static String initial(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1)) + ".";
    }
}
