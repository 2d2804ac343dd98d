package daybreak.clinic.monitoring.trend;

/** Writes SVG: elements with attributes, everything escaped, numbers to a tenth of a pixel. */
final class Svg {

    private final StringBuilder out = new StringBuilder(16_384);

    Svg raw(String markup) {
        out.append(markup);
        return this;
    }

    Svg line(double x1, double y1, double x2, double y2, Ink ink, String width) {
        out.append("<line x1=\"").append(px(x1)).append("\" y1=\"").append(px(y1));
        out.append("\" x2=\"").append(px(x2)).append("\" y2=\"").append(px(y2));
        out.append("\" stroke=\"").append(ink.colour()).append("\" stroke-width=\"").append(width);
        out.append("\" class=\"").append(ink.cssClass()).append("\"/>");
        return this;
    }

    Svg dashed(double x1, double x2, double y, Ink ink) {
        out.append("<line x1=\"").append(px(x1)).append("\" y1=\"").append(px(y));
        out.append("\" x2=\"").append(px(x2)).append("\" y2=\"").append(px(y));
        out.append("\" stroke=\"").append(ink.colour());
        out.append("\" stroke-width=\"1\" stroke-dasharray=\"4 3\" class=\"");
        out.append(ink.cssClass()).append("\"/>");
        return this;
    }

    Svg box(double x, double y, double width, double height, Ink ink) {
        out.append("<rect x=\"").append(px(x)).append("\" y=\"").append(px(y));
        out.append("\" width=\"").append(px(width)).append("\" height=\"").append(px(height));
        out.append("\" fill=\"").append(ink.colour());
        out.append("\" class=\"fill-").append(ink.cssClass()).append("\"/>");
        return this;
    }

    /** A path of strokes. */
    Svg path(SvgPath data, Ink ink, String width) {
        if (!data.isEmpty()) {
            out.append("<path d=\"").append(data.toString()).append("\" fill=\"none\" stroke=\"");
            out.append(ink.colour()).append("\" stroke-width=\"").append(width);
            out.append("\" class=\"").append(ink.cssClass()).append("\"/>");
        }
        return this;
    }

    Svg text(double x, double y, String anchor, String size, Ink ink, String text) {
        out.append("<text x=\"").append(px(x)).append("\" y=\"").append(px(y));
        out.append("\" text-anchor=\"").append(anchor).append("\" font-size=\"").append(size);
        out.append("\" fill=\"").append(ink.colour()).append("\" class=\"fill-");
        out.append(ink.cssClass()).append("\">").append(escaped(text)).append("</text>");
        return this;
    }

    static String px(double value) {
        StringBuilder number = new StringBuilder(8);
        tenths(number, Math.round(value * 10));
        return number.toString();
    }

    /** Writes so many tenths as SVG reads them: 12, 12.3, -.4. */
    static void tenths(StringBuilder out, long tenths) {
        if (tenths < 0) {
            out.append('-');
        }
        long size = Math.abs(tenths);
        if (size >= 10 || size == 0) {
            out.append(size / 10);
        }
        if (size % 10 != 0) {
            out.append('.').append(size % 10);
        }
    }

    static String escaped(String text) {
        StringBuilder safe = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> safe.append("&amp;");
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '"' -> safe.append("&quot;");
                default -> safe.append(c);
            }
        }
        return safe.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
