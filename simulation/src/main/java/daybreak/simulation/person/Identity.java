package daybreak.simulation.person;

import java.time.LocalDate;

/**
 * By what a clinic knows a person: no two of the first thousands of one seed share it.
 *
 * @param givenName invented
 * @param familyName invented; no real family bears it as far as we know
 * @param dateOfBirth an adult's
 */
public record Identity(String givenName, String familyName, LocalDate dateOfBirth) {

    @Override
    public String toString() {
        return givenName + " " + familyName + ", born " + dateOfBirth;
    }
}
