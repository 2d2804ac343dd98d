// planted: error-prone: [DeadException]
package planted;

final class DroppedException {

    private DroppedException() {}

    static void refuse(int rate) {
        if (rate < 0) {
            new IllegalArgumentException("a rate is not negative");
        }
    }
}
