package daybreak.clinic.record.store;

import daybreak.clinic.record.Trend;
import daybreak.clinic.record.TrendBuilder;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Gathers a stretch out of its packed minutes and then of what is not packed yet. A value is not
 * held to come in its order: a block that was packed of one group stands as its reports came.
 */
final class TrendGathering implements TrendBlock.Taker {

    /** What is asked for. */
    interface Wanted {

        boolean holds(long observedAt);

        /** The line as its readers know it; null where it is not asked for. */
        Trend.@Nullable Line line(TrendSample.Line line);
    }

    private final Wanted wanted;
    private final TrendBuilder trend = new TrendBuilder();
    private Trend.@Nullable Line[] lines = new Trend.Line[0];

    TrendGathering(Wanted wanted) {
        this.wanted = wanted;
    }

    @Override
    public void lines(List<TrendSample.Line> ofBlock) {
        lines = new Trend.Line[ofBlock.size()];
        for (int i = 0; i < lines.length; i++) {
            lines[i] = wanted.line(ofBlock.get(i));
        }
    }

    @Override
    public void take(long observedAt, int line, long digits, int decimals) {
        Trend.Line known = lines[line];
        if (known != null && wanted.holds(observedAt)) {
            trend.add(observedAt, known, digits, decimals);
        }
    }

    @Override
    public void take(TrendSample sample) {
        Trend.Line known = wanted.line(sample.line());
        if (known != null && wanted.holds(sample.observedAt())) {
            trend.add(sample.observedAt(), known, sample.amount());
        }
    }

    /** What was gathered, in order of observation. */
    Trend trend() {
        return trend.build();
    }
}
