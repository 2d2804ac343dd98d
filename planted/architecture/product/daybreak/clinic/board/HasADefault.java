// planted: sealed-switch: a switch over Shape
// planted: sealed-switch: a switch over Tier
package daybreak.clinic.board;

final class HasADefault {

    sealed interface Shape {
        record Round() implements Shape {}

        record Square() implements Shape {}
    }

    enum Tier {
        LOW,
        HIGH
    }

    private HasADefault() {}

    static int corners(Shape shape) {
        return switch (shape) {
            case Shape.Square _ -> 4;
            default -> 0;
        };
    }

    static int weight(Tier tier) {
        return switch (tier) {
            case HIGH -> 2;
            default -> 1;
        };
    }
}
