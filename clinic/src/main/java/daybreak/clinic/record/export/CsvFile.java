package daybreak.clinic.record.export;

import daybreak.clinic.record.chain.StoredText;
import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A {@code .csv} being written: RFC 4180 with line feeds, UTF-8, a head. */
final class CsvFile implements OpenFile.Rows, AutoCloseable {

    private final CsvWriter csv;
    private final int width;
    private long rows;

    CsvFile(OutputStream out, List<Column> columns) {
        this.width = columns.size();
        // An encoder of one's own refuses what it cannot write; the usual one would put a '?'.
        this.csv =
                CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.LF)
                        .build(
                                new BufferedWriter(
                                        new OutputStreamWriter(
                                                out, StandardCharsets.UTF_8.newEncoder())));
        csv.writeRecord(columns.stream().map(Column::name).toList());
    }

    @Override
    public void row(List<String> cells) throws IOException {
        if (cells.size() != width) {
            throw new IllegalArgumentException(cells.size() + " cells in " + width + " columns");
        }
        csv.writeRecord(cells.stream().map(StoredText::encode).toList());
        rows++;
    }

    long rows() {
        return rows;
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
