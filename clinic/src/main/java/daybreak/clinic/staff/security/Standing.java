package daybreak.clinic.staff.security;

import java.util.Locale;

/** How a sign-in stands, by the time since somebody last touched its station. */
public enum Standing {
    /** Somebody is there. */
    AWAKE,
    /**
     * Nobody has touched the station for the idle limit, and somebody is being watched: what a page
     * asks by itself is answered, everything else as to a stranger.
     */
    RESTING,
    /** Nobody has touched the station for the idle limit. */
    OVER;

    /** The name in what the page asks. */
    public String openName() {
        return name().toLowerCase(Locale.ROOT);
    }
}
