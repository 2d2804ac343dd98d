package daybreak.clinic.staff;

/** Why a sign-in ended. */
public enum SignOutCause {
    /** They pressed the button. */
    BY_HAND,
    /** Nobody touched the station for too long. */
    IDLE,
    /** Somebody else signed in at the station. */
    CHANGE_OF_USER,
    /** The account was closed, or its password taken away. */
    ACCOUNT_CHANGED
}
