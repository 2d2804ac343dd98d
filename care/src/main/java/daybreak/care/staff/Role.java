package daybreak.care.staff;

/** What somebody is at the clinic. A person may have several. */
public enum Role {
    COORDINATOR,
    NURSE,
    PHYSICIAN,
    THERAPIST,
    DIRECTOR,
    RESEARCHER,
    ADMIN
}
