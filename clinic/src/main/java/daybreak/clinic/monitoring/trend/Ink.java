package daybreak.clinic.monitoring.trend;

/**
 * The tokens of the picture, as it is printed. Parameter colours are kept apart from alarm colours.
 */
enum Ink {
    GRID("#d9dee3"),
    GRID_HEAVY("#aab4be"),
    FRAME("#6b7680"),
    TEXT("#24303a"),
    HEART_RATE("#1a7f37"),
    PULSE("#1a7f37"),
    PRESSURE("#8a3b12"),
    SPO2("#0b63b0"),
    RESPIRATION("#6b4fa0"),
    LIMIT("#8a949d"),
    PHASE("#eef2f5"),
    ALARM_HIGH("#c4161c"),
    ALARM_MEDIUM("#f2c200"),
    ALARM_LOW("#00a3b4");

    private final String colour;

    Ink(String colour) {
        this.colour = colour;
    }

    String colour() {
        return colour;
    }

    /** The class by which a page's theme recolours it. */
    String cssClass() {
        return "ink-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }
}
