// planted: no-double-in-rules: double limit
// planted: no-double-in-rules: Double worst
// planted: no-double-in-rules: double[] values
package daybreak.care.watch;

final class JudgesADouble {

    private Double worst = 0.0;

    boolean isOver(double limit, double[] values) {
        worst = values[0];
        return worst > limit;
    }
}
