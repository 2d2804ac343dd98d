package daybreak.testkit.architecture;

import com.sun.source.tree.LiteralTree;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Rules about text that stands in the code: a language belongs to the packages that speak it. */
public final class TextConstants {

    private TextConstants() {}

    /** Only sources of the home hold text in which the pattern is found. */
    public static Rule onlyIn(String gate, String because, Packages home, Pattern pattern) {
        return new Rule(
                gate,
                because,
                tree -> {
                    List<SourceFile> outside =
                            tree.product().stream()
                                    .filter(file -> !home.hold(file.packageName()))
                                    .toList();
                    AtomicInteger looked = new AtomicInteger();
                    List<Offence> offences =
                            outside.stream()
                                    .flatMap(file ->
                                            new Literals(file, pattern, looked).read().stream())
                                    .toList();
                    return new Rule.Found(looked.get(), offences);
                });
    }

    private static final class Literals extends Sources.Reader {

        private final Pattern pattern;
        private final AtomicInteger looked;

        Literals(SourceFile file, Pattern pattern, AtomicInteger looked) {
            super(file);
            this.pattern = pattern;
            this.looked = looked;
        }

        @Override
        public @Nullable Void visitLiteral(LiteralTree literal, @Nullable Void unused) {
            if (literal.getValue() instanceof String text) {
                looked.incrementAndGet();
                if (pattern.matcher(text).find()) {
                    object(literal, "text \"" + shortened(text) + "\"");
                }
            }
            return super.visitLiteral(literal, null);
        }

        private static String shortened(String text) {
            String line = text.strip().replaceAll("\\s+", " ");
            return line.length() <= 60 ? line : line.substring(0, 60) + "...";
        }
    }
}
