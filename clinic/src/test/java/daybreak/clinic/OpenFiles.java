package daybreak.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.console.manner.ExitStatus;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/**
 * A record as others see it: exported, and read again by a CSV parser that knows nothing of it.
 *
 * @param folder that holds the files
 */
public record OpenFiles(Path folder) {

    /** Exports the record of a data folder, beside its running clinic or not. */
    public static OpenFiles export(Path data, Path folder) {
        TestCommands.Ended ended = TestCommands.run("export", "--data", data, "--to", folder);
        assertThat(ended.status()).as("export: %s", ended.err()).isEqualTo(ExitStatus.DONE);
        return new OpenFiles(folder);
    }

    public List<NamedCsvRecord> readings() throws IOException {
        return rows("readings.csv");
    }

    /** For files that are too long to be held. */
    public void forEachReading(Consumer<NamedCsvRecord> reader) throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve("readings.csv"))) {
            rows.forEach(reader);
        }
    }

    public List<NamedCsvRecord> alarms() throws IOException {
        return rows("alarms.csv");
    }

    private List<NamedCsvRecord> rows(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(folder.resolve(file))) {
            return rows.stream().toList();
        }
    }
}
