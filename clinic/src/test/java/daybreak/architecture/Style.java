package daybreak.architecture;

import daybreak.testkit.architecture.Budgets;
import daybreak.testkit.architecture.Habits;
import daybreak.testkit.architecture.Injection;
import daybreak.testkit.architecture.Names;
import daybreak.testkit.architecture.PackageWords;
import daybreak.testkit.architecture.Packages;
import daybreak.testkit.architecture.Rule;
import daybreak.testkit.architecture.SealedSwitches;
import daybreak.testkit.architecture.StaticState;
import daybreak.testkit.architecture.Unfinished;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** How code is written here. */
final class Style {

    private static final int LONGEST_FILE = 400;
    private static final int LONGEST_TEST_FILE = 600;
    private static final int LONGEST_METHOD = 60;
    private static final int FEWEST_WORDS = 5;

    /** What may be longer than others, and why. */
    private static final Map<String, String> LONG_FILES = Map.of();

    private static final Map<String, String> LONG_METHODS = Map.of();

    private Style() {}

    static List<Rule> rules() {
        return List.of(
                SealedSwitches.withoutDefault(
                        "sealed-switch",
                        "A new state must break the build wherever somebody has to think about it.",
                        Packages.of("daybreak..")),
                Budgets.files("file-budget", "One idea a file.", LONGEST_FILE, LONG_FILES),
                Budgets.testFiles(
                        "test-file-budget", "One subject a file.", LONGEST_TEST_FILE, LONG_FILES),
                Budgets.methods(
                        "method-budget",
                        "What does not fit a screen is not read whole.",
                        LONGEST_METHOD,
                        LONG_METHODS),
                PackageWords.rule(
                        "package-words",
                        "A package says what it owns, and nothing in it is null by accident.",
                        FEWEST_WORDS,
                        "NullMarked"),
                Names.withoutWords(
                        "names",
                        "Names are the clinician's and the field's.",
                        Set.of("util", "utils", "helper", "helpers", "manager", "impl"),
                        Set.of("common", "core", "base", "data", "info", "misc")),
                Names.withoutGetters("no-getters", "A method is called what it gives."),
                Injection.byConstructorOnly(
                        "constructor-injection",
                        "What a class needs stands in its constructor, where nobody can forget it.",
                        "org.springframework.beans.factory.annotation.Autowired",
                        "org.springframework.beans.factory.annotation.Value",
                        "jakarta.inject.Inject",
                        "jakarta.annotation.Resource"),
                StaticState.none("static-state", "Two clinics in one machine must not meet."),
                Unfinished.words(
                        "nothing-unfinished",
                        "What is left to do stands in an issue, where somebody looks.",
                        "TO" + "DO",
                        "FIX" + "ME"),
                Habits.noSleepInTests(
                        "no-sleep-in-tests",
                        "Sleeping tests are slow when they pass and flaky when not."),
                Habits.nothingSwallowed(
                        "nothing-swallowed", "An error that nobody hears of harms twice."));
    }
}
