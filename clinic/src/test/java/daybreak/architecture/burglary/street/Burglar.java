package daybreak.architecture.burglary.street;

import daybreak.architecture.burglary.house.inside.Silver;

/** Came by the window. */
public record Burglar(Silver loot) {}
