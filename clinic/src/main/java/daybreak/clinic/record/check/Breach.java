package daybreak.clinic.record.check;

/** The first broken place, on its way to the verdict. */
final class Breach extends Exception {

    private static final long serialVersionUID = 1L;

    private final String place;
    private final String what;

    Breach(String place, String what) {
        super(place + ": " + what);
        this.place = place;
        this.what = what;
    }

    Verdict.Broken verdict() {
        return new Verdict.Broken(place, what);
    }
}
