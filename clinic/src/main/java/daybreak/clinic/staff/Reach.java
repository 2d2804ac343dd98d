package daybreak.clinic.staff;

/** What whom the clinic's table of addresses lets through. */
@FunctionalInterface
public interface Reach {

    /** True when the member may open the page at that path. */
    boolean opens(Member member, String path);
}
