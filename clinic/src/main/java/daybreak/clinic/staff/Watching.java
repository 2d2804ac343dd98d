package daybreak.clinic.staff;

/**
 * Whether somebody is being watched at this clinic. While that is so, a station that nobody touches
 * is not signed out but rests: it goes on showing and sounding, and lets nobody act.
 */
@FunctionalInterface
public interface Watching {

    /** True while a watch is open at any chair. */
    boolean goesOn();
}
