package daybreak.testkit.architecture;

import com.sun.source.tree.AnnotationTree;
import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.NewArrayTree;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Hazards and the tests that prove their controls. A hazard is a row of the safety document whose
 * first cell is its id; it counts as controlled unless the row says "not yet".
 */
public final class Trace {

    private static final Set<String> TESTS =
            Set.of("Test", "ParameterizedTest", "RepeatedTest", "TestFactory", "TestTemplate");
    private static final Pattern NOT_YET = Pattern.compile("\\bnot yet\\b");
    private static final Pattern NAMED_TEST = Pattern.compile("`([A-Z]\\w*(?:\\.\\w+)?)`");

    private Trace() {}

    /**
     * Each hazard that is said to be controlled has at least one live test with {@code @Controls},
     * each such annotation names a hazard of the document, and each test that a row names between
     * back quotes ({@code Type} or {@code Type.method}) is such a test.
     *
     * @param document its path from the tree's root
     * @param id what a hazard's id looks like
     */
    public static Rule rule(String gate, String because, String document, Pattern id) {
        return new Rule(
                gate,
                because,
                tree -> {
                    List<MarkdownTable.Row> hazards =
                            MarkdownTable.rows(tree.root().resolve(document)).stream()
                                    .filter(row -> id.matcher(row.first()).matches())
                                    .toList();
                    List<Claim> claims =
                            tree.tests().stream().flatMap(file -> new Claims(file).all()).toList();
                    return new Rule.Found(
                            hazards.size(),
                            Stream.of(
                                            unproven(document, hazards, claims),
                                            untrue(document, hazards, claims),
                                            unknown(hazards, claims),
                                            dead(claims))
                                    .flatMap(offences -> offences)
                                    .toList());
                });
    }

    /**
     * A test, or a class of tests, that says it proves the control of a hazard.
     *
     * @param test {@code Type}, or {@code Type.method}
     */
    private record Claim(String hazard, String test, Liveness liveness, Offence place) {}

    private enum Liveness {
        LIVE,
        DEAD
    }

    private static Stream<Offence> unproven(
            String document, List<MarkdownTable.Row> hazards, List<Claim> claims) {
        Set<String> proven =
                claims.stream()
                        .filter(claim -> claim.liveness() == Liveness.LIVE)
                        .map(Claim::hazard)
                        .collect(Collectors.toSet());
        Predicate<MarkdownTable.Row> claimed = row -> !NOT_YET.matcher(row.last()).find();
        return hazards.stream()
                .filter(claimed)
                .filter(row -> !proven.contains(row.first()))
                .map(row ->
                        new Offence(
                                document,
                                row.line(),
                                row.first() + " is said to be controlled; no live test does"));
    }

    private static Stream<Offence> untrue(
            String document, List<MarkdownTable.Row> hazards, List<Claim> claims) {
        return hazards.stream()
                .flatMap(row ->
                        NAMED_TEST
                                .matcher(row.last())
                                .results()
                                .map(named -> named.group(1))
                                .filter(test -> claims.stream().noneMatch(proves(row, test)))
                                .map(test ->
                                        new Offence(
                                                document,
                                                row.line(),
                                                row.first()
                                                        + " names no test of its own: "
                                                        + test)));
    }

    private static Predicate<Claim> proves(MarkdownTable.Row row, String test) {
        return claim ->
                claim.hazard().equals(row.first())
                        && (claim.test().equals(test) || claim.test().startsWith(test + "."));
    }

    private static Stream<Offence> unknown(List<MarkdownTable.Row> hazards, List<Claim> claims) {
        Set<String> known =
                hazards.stream().map(MarkdownTable.Row::first).collect(Collectors.toSet());
        return claims.stream()
                .filter(claim -> !known.contains(claim.hazard()))
                .map(claim ->
                        said(claim, "@Controls names " + claim.hazard() + ", no known hazard"));
    }

    private static Stream<Offence> dead(List<Claim> claims) {
        return claims.stream()
                .filter(claim -> claim.liveness() == Liveness.DEAD)
                .map(claim -> said(claim, "@Controls on what is no live test"));
    }

    private static Offence said(Claim claim, String text) {
        return new Offence(claim.place().file(), claim.place().line(), text);
    }

    private static final class Claims extends Sources.Reader {

        private final List<Claim> claims = new ArrayList<>();
        private final Deque<ClassTree> enclosing = new ArrayDeque<>();

        Claims(SourceFile file) {
            super(file);
        }

        Stream<Claim> all() {
            read();
            return claims.stream();
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, @Nullable Void unused) {
            enclosing.push(type);
            boolean runs =
                    type.getMembers().stream()
                            .anyMatch(m -> m instanceof MethodTree method && isTest(method));
            claim(type, type.getModifiers(), type.getSimpleName().toString(), runs);
            super.visitClass(type, null);
            enclosing.pop();
            return null;
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, @Nullable Void unused) {
            String test = enclosing.getLast().getSimpleName() + "." + method.getName();
            claim(method, method.getModifiers(), test, isTest(method));
            return super.visitMethod(method, null);
        }

        private void claim(
                com.sun.source.tree.Tree where,
                ModifiersTree modifiers,
                String test,
                boolean runs) {
            boolean disabled =
                    isDisabled(modifiers)
                            || enclosing.stream().anyMatch(type -> isDisabled(type.getModifiers()));
            Liveness liveness = runs && !disabled ? Liveness.LIVE : Liveness.DEAD;
            modifiers.getAnnotations().stream()
                    .filter(annotation -> name(annotation).equals("Controls"))
                    .flatMap(Claims::ids)
                    .forEach(id ->
                            claims.add(new Claim(id, test, liveness, file().offence(where, id))));
        }

        private static boolean isTest(MethodTree method) {
            return method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation -> TESTS.contains(name(annotation)));
        }

        private static boolean isDisabled(ModifiersTree modifiers) {
            return modifiers.getAnnotations().stream()
                    .anyMatch(annotation -> name(annotation).startsWith("Disabled"));
        }

        private static String name(AnnotationTree annotation) {
            String name = annotation.getAnnotationType().toString();
            return name.substring(name.lastIndexOf('.') + 1);
        }

        private static Stream<String> ids(AnnotationTree annotation) {
            return annotation.getArguments().stream().flatMap(Claims::texts);
        }

        private static Stream<String> texts(ExpressionTree expression) {
            return switch (expression) {
                case AssignmentTree named -> texts(named.getExpression());
                case NewArrayTree array -> array.getInitializers().stream().flatMap(Claims::texts);
                case LiteralTree literal -> Stream.of(String.valueOf(literal.getValue()));
                default -> Stream.of(expression.toString());
            };
        }
    }
}
