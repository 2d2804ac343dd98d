// planted: error-prone: [SelfComparison]
package planted;

final class SelfComparison {

    private SelfComparison() {}

    static boolean isRising(Integer before, Integer now) {
        return now.compareTo(now) > 0 || before > now;
    }
}
