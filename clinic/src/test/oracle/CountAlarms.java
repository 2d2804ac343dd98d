import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/**
 * Counts the alarms that a recording must raise, straight from the file. It shares no code with the
 * product: numbers and rules are written out again from the clinical facts (section 3.4) and the
 * issue's text, for a watch in phase "running" without a baseline, no cuff in the recording.
 *
 * <p>Run as a plain script: {@code java CountAlarms.java SPEED bidmc_NN_Numerics.csv ...}. Prints one
 * line an alarm: {@code recording,condition,parameter_mdc,tier,met_s,active_s,cleared_s}, times in the
 * file's seconds, {@code open} for one that stands at the end. The "no pressure" alarm is not counted here: it comes
 * from the clock, not from the file.
 */
final class CountAlarms {

    record Sample(double t, double v) {}

    record Alarm(String condition, int mdc, String tier, double met, double active, Double cleared) {}

    /** A tier: which values are over its limit, and for how long they must be. */
    record Limit(String tier, Over over, double delay) {}

    interface Over {
        boolean test(double v);
    }

    /** "Within" clears an alarm; what is neither over nor within (0 in a low RESP) changes nothing. */
    record Rule(String condition, int mdc, int column, Over within, List<Limit> limits) {

        boolean saysNothing(double v) {
            return !within.test(v) && limits.stream().noneMatch(limit -> limit.over.test(v));
        }
    }

    static final int HR = 1;
    static final int PULSE = 2;
    static final int RESP = 3;
    static final int SPO2 = 4;

    static final int[] MDC = {0, 147842, 149530, 151562, 150456};

    public static void main(String[] args) throws IOException {
        Locale.setDefault(Locale.ROOT);
        double speed = Double.parseDouble(args[0]);
        System.out.println("recording,condition,parameter_mdc,tier,met_s,active_s,cleared_s");
        for (String file : List.of(args).subList(1, args.length)) {
            print(Path.of(file), speed);
        }
    }

    static void print(Path file, double speed) throws IOException {
        String recording = file.getFileName().toString().replaceAll("\\D", "");
        List<double[]> rows = read(file);
        List<Alarm> alarms = new ArrayList<>();
        for (Rule rule : rules()) {
            alarms.addAll(count(rule, samples(rows, rule.column, rows)));
        }
        alarms.addAll(disagreement(rows));
        alarms.addAll(stale(rows, speed));
        alarms.sort(Comparator.comparingDouble(Alarm::active).thenComparing(Alarm::condition));
        for (Alarm a : alarms) {
            System.out.printf(
                    "%s,%s,%d,%s,%s,%s,%s%n",
                    recording, a.condition, a.mdc, a.tier, text(a.met), text(a.active),
                    a.cleared == null ? "open" : text(a.cleared));
        }
    }

    static List<Rule> rules() {
        List<Rule> rules = new ArrayList<>();
        rules.add(new Rule("spo2_low", 150456, SPO2, v -> v >= 92,
                List.of(new Limit("medium", v -> v < 92, 15), new Limit("high", v -> v <= 88, 10))));
        for (int column : new int[] {HR, PULSE}) {
            String name = column == HR ? "heart_rate" : "pulse_rate";
            rules.add(new Rule(name + "_high", MDC[column], column, v -> v <= 120,
                    List.of(new Limit("medium", v -> v > 120, 300), new Limit("high", v -> v > 140, 60))));
            rules.add(new Rule(name + "_low", MDC[column], column, v -> v >= 50,
                    List.of(new Limit("medium", v -> v < 50, 15), new Limit("high", v -> v < 40, 15))));
        }
        rules.add(new Rule("respiratory_rate_high", 151562, RESP, v -> v <= 25,
                List.of(new Limit("medium", v -> v > 25, 15))));
        // 0 is apnoea, not "below 10"; and it does not clear a low rate either
        rules.add(new Rule("respiratory_rate_low", 151562, RESP, v -> v >= 10,
                List.of(new Limit("medium", v -> v > 0 && v < 10, 15),
                        new Limit("high", v -> v > 0 && v <= 8, 15))));
        rules.add(new Rule("apnoea", 151562, RESP, v -> v > 0,
                List.of(new Limit("high", v -> v == 0, 20))));
        return rules;
    }

    /** One alarm after the other: met at the first sample over, active when a delay is complete. */
    static List<Alarm> count(Rule rule, List<Sample> samples) {
        List<Alarm> alarms = new ArrayList<>();
        double[] first = new double[rule.limits.size()];
        java.util.Arrays.fill(first, Double.NaN);
        double last = Double.NaN;
        Alarm open = null;
        for (Sample s : samples) {
            boolean gap = s.t - last > 5;
            for (int i = 0; i < first.length; i++) {
                Limit limit = rule.limits.get(i);
                if (gap) {
                    first[i] = Double.NaN;
                }
                if (limit.over.test(s.v)) {
                    if (Double.isNaN(first[i])) {
                        first[i] = s.t;
                    }
                    if (s.t - first[i] >= limit.delay) {
                        if (open == null) {
                            double met = Double.isNaN(first[0]) ? first[i] : first[0];
                            open = new Alarm(rule.condition, rule.mdc, limit.tier, met, s.t, null);
                        } else if (limit.tier.equals("high")) {
                            open = new Alarm(open.condition, open.mdc, "high", open.met, open.active, null);
                        }
                    }
                } else if (!rule.saysNothing(s.v)) {
                    first[i] = Double.NaN;
                }
            }
            if (open != null && rule.within.test(s.v)) {
                alarms.add(new Alarm(open.condition, open.mdc, open.tier, open.met, open.active, s.t));
                open = null;
            }
            last = s.t;
        }
        if (open != null) {
            alarms.add(open);
        }
        return alarms;
    }

    /** A heart rate beyond the high limits beside a normal pulse: technical, after 15 s. */
    static List<Alarm> disagreement(List<double[]> rows) {
        List<Sample> extreme = new ArrayList<>();
        Sample pulse = null;
        for (double[] row : rows) {
            if (!Double.isNaN(row[PULSE]) && row[PULSE] != 0) {
                pulse = new Sample(row[0], row[PULSE]);
            }
            if (!Double.isNaN(row[HR])) {
                boolean odd = (row[HR] > 140 || row[HR] < 40) && normal(pulse, row[0]);
                extreme.add(new Sample(row[0], odd ? 1 : 0));
            }
        }
        return count(
                new Rule("heart_rate_disagrees", 147842, HR, v -> v == 0,
                        List.of(new Limit("medium", v -> v == 1, 15))),
                extreme);
    }

    static boolean normal(Sample pulse, double t) {
        return pulse != null && t - pulse.t <= 5 && pulse.v >= 50 && pulse.v <= 120;
    }

    /** No valid sample for three periods of 1 s, at least 10 s, and at least 2 s of machine time. */
    static List<Alarm> stale(List<double[]> rows, double speed) {
        double limit = speed > 10 ? Math.max(10, 2 * speed) : 10;
        List<Alarm> alarms = new ArrayList<>();
        for (int column : new int[] {HR, RESP, SPO2}) {
            List<Sample> samples = samples(rows, column, rows);
            for (int i = 1; i < samples.size(); i++) {
                double from = samples.get(i - 1).t;
                double to = samples.get(i).t;
                if (to - from > limit) {
                    alarms.add(new Alarm("no_value", MDC[column], column == SPO2 ? "medium" : "low",
                            from, from + limit, to));
                }
            }
        }
        return alarms;
    }

    /** The valid samples of a column; an extreme heart rate beside a normal pulse is none. */
    static List<Sample> samples(List<double[]> rows, int column, List<double[]> all) {
        List<Sample> samples = new ArrayList<>();
        Sample pulse = null;
        for (double[] row : rows) {
            if (!Double.isNaN(row[PULSE]) && row[PULSE] != 0) {
                pulse = new Sample(row[0], row[PULSE]);
            }
            double v = row[column];
            boolean none = Double.isNaN(v) || (v == 0 && (column == PULSE || column == SPO2));
            boolean odd = column == HR && (v > 140 || v < 40) && normal(pulse, row[0]);
            if (!none && !odd) {
                samples.add(new Sample(row[0], v));
            }
        }
        return samples;
    }

    static List<double[]> read(Path file) throws IOException {
        List<double[]> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file).subList(1, Files.readAllLines(file).size())) {
            String[] cells = line.split(",", -1);
            double[] row = new double[5];
            for (int i = 0; i < 5; i++) {
                String cell = i < cells.length ? cells[i].strip() : "";
                row[i] = cell.isEmpty() || cell.equals("NaN") ? Double.NaN : Double.parseDouble(cell);
            }
            rows.add(row);
        }
        return rows;
    }

    static String text(double seconds) {
        return seconds == Math.rint(seconds) ? Long.toString((long) seconds) : Double.toString(seconds);
    }
}
