package daybreak.care.placement;

/** What became of a request. */
public sealed interface PlacementDecision permits PlacementDecision.Accepted, PlacementRefusal {

    record Accepted(PlacementEvent event) implements PlacementDecision {}
}
