// planted: error-prone: [OperatorPrecedence]
package planted;

final class UnclearPrecedence {

    private UnclearPrecedence() {}

    static boolean isDue(boolean running, boolean late, boolean asked) {
        return running && late || asked;
    }
}
