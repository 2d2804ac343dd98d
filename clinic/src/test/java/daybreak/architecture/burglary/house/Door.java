package daybreak.architecture.burglary.house;

/** The way in. */
public record Door(String name) {}
