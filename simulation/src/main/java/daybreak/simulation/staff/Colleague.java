package daybreak.simulation.staff;

import daybreak.care.watch.ChairNumber;

/** The simulated staff, by the names under which they sign in. */
public enum Colleague {
    NURSE("nurse"),
    NURSE2("nurse2"),
    PHYSICIAN("physician"),
    COORDINATOR("coordinator"),
    DIRECTOR("director"),
    ADMIN("admin");

    private final String signInName;

    Colleague(String signInName) {
        this.signInName = signInName;
    }

    public String signInName() {
        return signInName;
    }

    /** Who looks after a chair: each nurse has two, side by side. */
    static Colleague nurseOf(ChairNumber chair) {
        return (chair.value() - 1) / 2 % 2 == 0 ? NURSE : NURSE2;
    }
}
