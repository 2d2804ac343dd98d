package daybreak.testkit.architecture;

import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rules that read sources, file by file. */
final class Sources {

    private Sources() {}

    /** A rule over each of those sources. */
    static Rule rule(
            String gate,
            String because,
            Function<Tree, List<SourceFile>> which,
            Function<SourceFile, List<Offence>> look) {
        return new Rule(
                gate,
                because,
                tree -> {
                    List<SourceFile> files = which.apply(tree);
                    return new Rule.Found(
                            files.size(),
                            files.stream().flatMap(f -> look.apply(f).stream()).toList());
                });
    }

    /** Walks one source and keeps what it objects to. */
    abstract static class Reader extends TreePathScanner<@Nullable Void, @Nullable Void> {

        private final SourceFile file;
        private final List<Offence> offences = new ArrayList<>();

        Reader(SourceFile file) {
            this.file = file;
        }

        final SourceFile file() {
            return file;
        }

        final void object(com.sun.source.tree.Tree where, String what) {
            offences.add(file.offence(where, what));
        }

        final List<Offence> read() {
            scan(file.unit(), null);
            return List.copyOf(offences);
        }
    }
}
