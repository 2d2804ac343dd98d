package daybreak.architecture.burglary.house.inside;

/** What lies inside. */
public record Silver(int spoons) {}
