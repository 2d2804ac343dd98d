package daybreak.clinic.monitoring.web;

import daybreak.care.watch.ChairNumber;
import daybreak.clinic.shell.Piece;
import java.util.List;

/**
 * The last hours of a chair: picture, sentences and table.
 *
 * @param chair whose
 * @param hours how many
 * @param svg the picture
 * @param sentences one a sign
 * @param rows one a minute that has values, the newest first
 */
public record TrendPiece(
        ChairNumber chair, int hours, String svg, List<String> sentences, List<Row> rows)
        implements Piece {

    /** How many hours can be asked for. */
    public static final List<Integer> CHOICES = List.of(1, 3, 12);

    /** A visit, as it is shown where nobody chose. */
    static final int USUAL_HOURS = 3;

    /** One minute. */
    public record Row(
            String time,
            String pressure,
            String heartRate,
            String pulse,
            String spo2,
            String respiration) {}

    public TrendPiece {
        sentences = List.copyOf(sentences);
        rows = List.copyOf(rows);
    }

    @Override
    public String template() {
        return "monitoring/trend";
    }

    /** The id of its element. */
    public String id() {
        return "chair-" + chair + "-trend";
    }
}
