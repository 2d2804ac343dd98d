// planted: sealed-switch: a switch over Move
// planted: sealed-switch: a switch over State
package daybreak.clinic.board;

/** A pattern that takes everything is a default by another name. */
final class TakesWhateverIsLeft {

    sealed interface State {
        record Open() implements State {}

        record Shut() implements State {}
    }

    record Move(State state, String command) {}

    private TakesWhateverIsLeft() {}

    static String decide(Move move) {
        return switch (move) {
            case Move(State.Open _, _) -> "ends";
            case Move(_, var command) -> command;
        };
    }

    static String name(State state) {
        return switch (state) {
            case State.Open _ -> "open";
            case State other -> other.toString();
        };
    }
}
