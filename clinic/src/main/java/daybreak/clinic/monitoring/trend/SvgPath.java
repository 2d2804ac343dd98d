package daybreak.clinic.monitoring.trend;

/**
 * The data of an SVG path, in tenths of a pixel and in few characters: a subpath begins at its
 * place, what follows is told by the distance from the point before. Places are rounded, never
 * distances, so that nothing drifts. Steps to the right at one height are one step.
 */
final class SvgPath {

    private static final char NOTHING = ' ';

    private final StringBuilder out = new StringBuilder(4_096);
    private char command = NOTHING;
    private long x;
    private long y;
    private long level;

    /** Begins a subpath. */
    void move(double toX, double toY) {
        flush();
        x = tenths(toX);
        y = tenths(toY);
        out.append('M');
        number(x, 'M');
        number(y, NOTHING);
        command = 'M';
    }

    /** A straight line to a place. */
    void to(double toX, double toY) {
        long nextX = tenths(toX);
        long nextY = tenths(toY);
        if (nextY == y) {
            level += nextX - x;
            x = nextX;
            return;
        }
        flush();
        begin('l');
        number(nextX - x, out.charAt(out.length() - 1));
        number(nextY - y, NOTHING);
        x = nextX;
        y = nextY;
    }

    /** A straight line up or down to a height. */
    void down(double toY) {
        flush();
        long nextY = tenths(toY);
        begin('v');
        number(nextY - y, 'v');
        y = nextY;
    }

    /** What a caret or another sign looks like, as commands with distances. */
    void sign(double atX, double atY, String sign) {
        move(atX, atY);
        out.append(sign);
        command = NOTHING;
    }

    private void flush() {
        if (level != 0) {
            begin('h');
            number(level, 'h');
            level = 0;
        }
    }

    /** A command's letter; a line that goes on needs none. */
    private void begin(char letter) {
        if (command != letter || letter != 'l') {
            out.append(letter);
        }
        command = letter;
    }

    /** A number; what stands before it may make a blank needless. */
    private void number(long tenths, char before) {
        if (tenths >= 0 && !Character.isLetter(before)) {
            out.append(' ');
        }
        Svg.tenths(out, tenths);
    }

    private static long tenths(double value) {
        return Math.round(value * 10);
    }

    boolean isEmpty() {
        return out.isEmpty();
    }

    @Override
    public String toString() {
        flush();
        return out.toString();
    }
}
