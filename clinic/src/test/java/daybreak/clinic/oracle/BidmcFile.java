package daybreak.clinic.oracle;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A recording as it stands in its file, read without the product's reader.
 *
 * @param name its number, such as {@code 05}
 * @param path the file
 * @param samples every value that is there, in the file's order
 */
record BidmcFile(String name, Path path, List<Sample> samples) {

    /** By the file's columns: heart rate, pulse rate, respiration, SpO2. */
    private static final List<String> MDC = List.of("147842", "149530", "151562", "150456");

    /**
     * One value that is there.
     *
     * @param second in the file's own time
     * @param text as the file has it
     */
    record Sample(BigDecimal second, String mdc, String text) {}

    static BidmcFile read(Path folder, String name) throws IOException {
        Path path = folder.resolve("bidmc_" + name + "_Numerics.csv");
        List<Sample> samples = new ArrayList<>();
        for (String line : Files.readAllLines(path).stream().skip(1).toList()) {
            String[] cells = line.split(",", -1);
            BigDecimal second = new BigDecimal(cells[0].strip());
            IntStream.range(1, cells.length)
                    .filter(i -> isPresent(cells[i].strip()))
                    .mapToObj(i -> new Sample(second, MDC.get(i - 1), cells[i].strip()))
                    .forEach(samples::add);
        }
        return new BidmcFile(name, path, List.copyOf(samples));
    }

    private static boolean isPresent(String cell) {
        return !cell.isEmpty() && !cell.equals("NaN");
    }

    BigDecimal firstSecond() {
        return samples.getFirst().second();
    }

    BigDecimal lastSecond() {
        return samples.getLast().second();
    }
}
