package daybreak.testkit.architecture;

import com.sun.source.tree.CatchTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rules about what statements do. */
public final class Habits {

    private Habits() {}

    /** No test waits for time to pass. */
    public static Rule noSleepInTests(String gate, String because) {
        return Sources.rule(gate, because, Tree::tests, file -> new Sleeps(file).read());
    }

    /** No exception is caught and dropped without a word of why that is right. */
    public static Rule nothingSwallowed(String gate, String because) {
        return Sources.rule(gate, because, Tree::sources, file -> new Swallowed(file).read());
    }

    private static final class Sleeps extends Sources.Reader {

        Sleeps(SourceFile file) {
            super(file);
        }

        @Override
        public @Nullable Void visitMethodInvocation(
                MethodInvocationTree call, @Nullable Void unused) {
            if (call.getMethodSelect() instanceof MemberSelectTree member
                    && (member.getIdentifier().contentEquals("sleep")
                            || member.getIdentifier().contentEquals("parkNanos"))) {
                object(call, call.getMethodSelect() + ": wait for what happens, not for time");
            }
            return super.visitMethodInvocation(call, null);
        }
    }

    private static final class Swallowed extends Sources.Reader {

        Swallowed(SourceFile file) {
            super(file);
        }

        @Override
        public @Nullable Void visitCatch(CatchTree clause, @Nullable Void unused) {
            if (clause.getBlock().getStatements().isEmpty() && !saysWhy(clause)) {
                object(clause, "catches " + clause.getParameter().getType() + " and drops it");
            }
            return super.visitCatch(clause, null);
        }

        private boolean saysWhy(CatchTree clause) {
            List<String> lines = file().text().lines().toList();
            return lines
                    .subList(
                            file().firstLine(clause.getBlock()) - 1,
                            file().lastLine(clause.getBlock()))
                    .stream()
                    .anyMatch(line -> line.contains("//") || line.contains("/*"));
        }
    }
}
