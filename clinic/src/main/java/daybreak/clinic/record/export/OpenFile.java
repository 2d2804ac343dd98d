package daybreak.clinic.record.export;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;

/** One {@code .csv} of the export, as its feature writes it. */
public interface OpenFile {

    /** Its name without {@code .csv}. */
    String name();

    /** Its columns, in order. A column once landed keeps its name and its meaning. */
    List<Column> columns();

    /**
     * Writes its rows, each as soon as it is read: a record is larger than memory.
     *
     * @param source the record as it stands at the moment of the export
     */
    void write(Source source, Rows rows) throws SQLException, IOException;

    /** Takes rows. */
    @FunctionalInterface
    interface Rows {

        /**
         * Takes one.
         *
         * @param cells one for each column; an empty text where there is no value
         */
        void row(List<String> cells) throws IOException;
    }
}
