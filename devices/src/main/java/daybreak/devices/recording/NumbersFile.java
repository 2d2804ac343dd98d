package daybreak.devices.recording;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads a table of numbers. Collects every flaw. */
final class NumbersFile {

    private static final Pattern NUMBER = Pattern.compile("-?[0-9]{1,9}(\\.[0-9]{1,9})?");

    private final NumbersForm form;
    private final List<RecordingResult.Flaw> flaws = new ArrayList<>();
    private final List<Moment> moments = new ArrayList<>();
    private List<String> columns = List.of();
    private BigDecimal first = BigDecimal.ZERO;
    private BigDecimal last = BigDecimal.ZERO;

    private NumbersFile(NumbersForm form) {
        this.form = form;
    }

    static RecordingResult read(NumbersForm form, String text) {
        return new NumbersFile(form).read(text);
    }

    private RecordingResult read(String text) {
        try (CsvReader<CsvRecord> records = CsvReader.builder().ofCsvRecord(text)) {
            boolean isFirst = true;
            for (CsvRecord record : records) {
                if (columns.isEmpty()) {
                    readColumns(record);
                } else {
                    isFirst = readRow(record, isFirst);
                }
                if (flaws.size() >= RecordingResult.MOST_FLAWS) {
                    break;
                }
            }
        } catch (CsvParseException e) {
            flaw(
                    "the file",
                    String.valueOf(e.getMessage()),
                    "a table with as many fields in each line");
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory was not read", e);
        }
        if (flaws.isEmpty() && moments.isEmpty()) {
            flaw("the file", "no reading at all", "a line with a time and a value at least");
        }
        return flaws.isEmpty()
                ? new RecordingResult.Read(new Recording(form.form(), moments, form.notes()))
                : new RecordingResult.Refused(flaws);
    }

    private void readColumns(CsvRecord record) {
        columns = record.getFields().stream().map(String::strip).toList();
        Set<String> seen = new HashSet<>();
        for (String column : columns.subList(1, columns.size())) {
            if (!form.columns().containsKey(column)) {
                flaw(line(record), "column '" + column + "'", "columns: " + form.names());
            } else if (!seen.add(column)) {
                flaw(line(record), "column '" + column + "' twice", "each column once");
            }
        }
    }

    /** True where the next row will be the first: this one had no time. */
    private boolean readRow(CsvRecord record, boolean isFirst) {
        String at = record.getField(0).strip();
        if (!NUMBER.matcher(at).matches()) {
            flaw(line(record), "time '" + at + "'", "a number of " + form.timeColumn());
            return isFirst;
        }
        BigDecimal time = new BigDecimal(at);
        if (isFirst) {
            first = time;
        } else if (time.compareTo(last) <= 0) {
            flaw(line(record), "time '" + at + "'", "times in order, each later than the last");
        }
        last = time;
        List<Sample> samples = samples(record);
        if (!samples.isEmpty()) {
            moments.add(new Moment(offset(time), samples));
        }
        return false;
    }

    private List<Sample> samples(CsvRecord record) {
        List<Sample> samples = new ArrayList<>();
        for (int i = 1; i < columns.size(); i++) {
            String text = record.getField(i).strip();
            NumbersForm.Column column = form.columns().get(columns.get(i));
            if (column == null || text.isEmpty() || form.absent().contains(text)) {
                continue;
            }
            if (NUMBER.matcher(text).matches()) {
                samples.add(new Sample(column.parameter(), text, column.unit(), Duration.ZERO));
            } else {
                flaw(
                        line(record),
                        columns.get(i) + " '" + text + "'",
                        "a plain number, or nothing where there is no reading");
            }
        }
        return samples;
    }

    private Duration offset(BigDecimal time) {
        BigDecimal nanos = time.subtract(first).multiply(BigDecimal.valueOf(form.step().toNanos()));
        return Duration.ofNanos(nanos.longValue());
    }

    private void flaw(String place, String found, String wayOut) {
        flaws.add(new RecordingResult.Flaw(place, found, wayOut));
    }

    private static String line(CsvRecord record) {
        return "line " + record.getStartingLineNumber();
    }
}
