package daybreak.console.manner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.testkit.property.Gen;
import daybreak.testkit.property.Property;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsTest {

    private static final List<String> COLUMNS = List.of("name", "time_min", "note");
    private static final List<List<Cell>> ROWS =
            List.of(
                    List.of(Cell.of("a"), Cell.of(7), Cell.of("one, \"two\"\nthree")),
                    List.of(Cell.of("longer"), Cell.of(0.1), new Cell.Absent()));

    @Test
    void csv() {
        assertThat(printed(Format.CSV, ROWS))
                .isEqualTo("name,time_min,note\na,7,\"one, \"\"two\"\"\nthree\"\nlonger,0.1,\n");
        assertThat(printed(Format.CSV, List.of())).isEqualTo("name,time_min,note\n");
    }

    @Test
    void json() {
        assertThat(printed(Format.JSON, ROWS))
                .isEqualTo(
                        """
                        [
                          {"name": "a", "time_min": 7, "note": "one, \\"two\\"\\nthree"},
                          {"name": "longer", "time_min": 0.1, "note": null}
                        ]
                        """);
        assertThat(printed(Format.JSON, List.of())).isEqualTo("[]\n");
    }

    @Test
    void table() {
        assertThat(printed(Format.TABLE, List.of(ROWS.getLast())))
                .isEqualTo("name    time_min  note\nlonger       0.1\n");
        assertThat(printed(Format.TABLE, List.of())).isEqualTo("name  time_min  note\n");
    }

    @Test
    void aRowHasACellAColumn() {
        try (Rows rows =
                new Rows(new DataStream(new ByteArrayOutputStream()), Format.CSV, COLUMNS)) {
            assertThatThrownBy(() -> rows.row(List.of(Cell.of("a"))))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void anyTextComesBackFromCsv() {
        Property.forAll(
                Gen.text(40),
                Gen.text(",\"\n\r a", 0, 12),
                (one, other) -> {
                    String csv =
                            printed(
                                    Format.CSV,
                                    List.of(List.of(Cell.of(one), Cell.of(1), Cell.of(other))));
                    assertThat(secondLine(csv)).containsExactly(one, "1", other);
                });
    }

    @Test
    void anyDoubleComesBack() {
        Property.forAll(
                Gen.doubles(-1e300, 1e300),
                number ->
                        assertThat(Double.parseDouble(Cell.of(number).plain())).isEqualTo(number));
        assertThat(Cell.of(Double.NaN)).isEqualTo(new Cell.Absent());
        assertThat(Cell.of(Double.POSITIVE_INFINITY)).isEqualTo(new Cell.Absent());
    }

    private static List<String> secondLine(String csv) throws IOException {
        try (CsvReader<CsvRecord> reader = CsvReader.builder().ofCsvRecord(csv)) {
            return reader.stream().skip(1).findFirst().orElseThrow().getFields();
        }
    }

    private static String printed(Format format, List<List<Cell>> rows) {
        Heard heard = new Heard();
        DataStream out = heard.surroundings().out();
        try (Rows printing = new Rows(out, format, COLUMNS)) {
            rows.forEach(printing::row);
        }
        out.flush();
        return heard.out();
    }
}
