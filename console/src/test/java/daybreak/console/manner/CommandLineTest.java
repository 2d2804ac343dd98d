package daybreak.console.manner;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CommandLineTest {

    private static final Parameter<Path> FILE =
            Parameter.operand("FILE", Readers.path(), "what is read");
    private static final Parameter<Integer> CHAIR =
            Parameter.option("--chair", "N", Readers.whole(1, 9), "which chair").required();
    private static final Parameter<Duration> LIMIT =
            Parameter.option("--limit", "TIME", Readers.duration(), "how long");
    private static final Parameter<String> GIVE =
            Parameter.option("--give", "DOSE", Readers.text(), "a dose").repeated();
    private static final Parameter<Boolean> FRESH = Parameter.flag("--fresh", "begins again");
    private static final Parameter<Integer> PORT =
            Parameter.option("--port", "N", Readers.port(), "which port").otherwise("8080");

    private final Heard heard = new Heard();
    private final List<Arguments> runs = new ArrayList<>();

    @Test
    void aCallIsReadByItsTable() {
        assertThat(run("play", "file.csv", "--chair", "3", "--limit", "480 s", "--fresh"))
                .isEqualTo(ExitStatus.DONE);

        Arguments arguments = runs.getFirst();
        assertThat(arguments.of(FILE)).isEqualTo(Path.of("file.csv"));
        assertThat(arguments.of(CHAIR)).isEqualTo(3);
        assertThat(arguments.ifSaid(LIMIT)).contains(Duration.ofMinutes(8));
        assertThat(arguments.has(FRESH)).isTrue();
        assertThat(arguments.of(PORT)).isEqualTo(8080);
        assertThat(arguments.all(GIVE)).isEmpty();
        assertThat(heard.err()).isEmpty();
        assertThat(heard.out()).isEqualTo("played\n");
    }

    @Test
    void valuesMayFollowAnEqualsSignAndOptionsMayComeFirst() {
        assertThat(run("play", "--chair=3", "--give=1 mg", "--give", "2 mg", "--", "--odd.csv"))
                .isEqualTo(ExitStatus.DONE);

        assertThat(runs.getFirst().all(GIVE)).containsExactly("1 mg", "2 mg");
        assertThat(runs.getFirst().of(FILE)).isEqualTo(Path.of("--odd.csv"));
        assertThat(runs.getFirst().has(FRESH)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "play --chair 3; FILE is missing; write FILE",
                "play f; --chair is missing; write --chair N",
                "play f --chair; --chair has no value; write --chair N",
                "play f --chair --fresh; --chair has no value; write --chair N",
                "play f --chair 0; --chair is out of range: '0'; write a whole number from 1 to 9",
                "play f --chair 1e0; --chair is no whole number: '1e0'; from 1 to 9",
                "play f --chair 3 --chair 4; --chair is said twice: '4'; say it once",
                "play f --chair 3 --fresh=yes; --fresh takes no value: 'yes'; write --fresh",
                "play f --chair 3 --limt 5; no such option: '--limt'; did you mean --limit?",
                "play f --chair 3 --xyzzy; no such option: '--xyzzy'; see: help play",
                "play f g --chair 3; one word too many: 'g'; see: help play",
                "play f --chair 3 -x; no such option: '-x'; see: help play",
                "play f --chair 3 --limit 480; --limit cannot be read: '480'; has no unit",
                "pley f; no such command: 'pley'; did you mean play?",
                "xyzzy; no such command: 'xyzzy'; help lists them",
                "help xyzzy; no such command: 'xyzzy'; help lists them",
                "completion tcsh; SHELL is none of them: 'tcsh'; write bash, zsh, fish",
            })
    void aWrongCallSaysWhatIsWrongTheValueAndTheWayOut(String call, String what, String wayOut) {
        assertThat(run(call.split(" ", -1))).isEqualTo(ExitStatus.WRONG_CALL);

        assertThat(heard.err().lines()).hasSize(1);
        assertThat(heard.err()).startsWith("daybreak ").contains(": " + what).contains(wayOut);
        assertThat(heard.out()).isEmpty();
        assertThat(runs).isEmpty();
    }

    @Test
    void everythingThatIsWrongIsSaidAtOnce() {
        run("play", "--chair", "x", "--limit", "5", "--port", "70000");

        assertThat(heard.err().lines())
                .extracting(line -> line.split(" ", -1)[2])
                .containsExactly("--chair", "--limit", "--port", "FILE");
    }

    @Test
    void aFaultOfOursIsOneLineAndItsTraceIsForWhoAsks() {
        assertThat(run("break")).isEqualTo(ExitStatus.FOUND_WRONG);
        assertThat(heard.err().lines()).hasSize(1);
        assertThat(heard.err()).contains("a fault in Daybreak itself").contains("--debug");

        assertThat(run("break", "--debug")).isEqualTo(ExitStatus.FOUND_WRONG);
        assertThat(heard.err()).contains("\tat daybreak.console");
    }

    @Test
    void aFailureHasItsStatusAndItsLines() {
        assertThat(run("fail")).isEqualTo(ExitStatus.NOT_READY);
        assertThat(heard.err())
                .isEqualTo("daybreak fail: the port is taken: '8080'; take another\n");
    }

    @Test
    void controlCharactersOfOthersDoNotReachTheTerminal() {
        run("play", "a\u001b[2Jb", "c\nd", "--chair", "1");

        assertThat(heard.err())
                .isEqualTo("daybreak play: one word too many: 'c\uFFFDd'; see: help play\n");
    }

    @Test
    void theHelpListsEveryCommandAndTellsOfOne() {
        assertThat(run()).isEqualTo(ExitStatus.DONE);
        String all = heard.out();
        assertThat(all)
                .contains("Here\n  play ")
                .contains("Elsewhere\n  serve ")
                .contains("  help ")
                .contains("  completion ");
        assertThat(run("help")).isEqualTo(ExitStatus.DONE);
        assertThat(heard.out()).isEqualTo(all);

        assertThat(run("help", "play")).isEqualTo(ExitStatus.DONE);
        String one = heard.out();
        assertThat(one)
                .startsWith(
                        "Usage: ./daybreak play FILE --chair N [--limit TIME] [--give DOSE]..."
                                + " [--fresh] [--port N] [--debug] [--help]\n")
                .contains("  --port N      which port (otherwise 8080)\n");
        assertThat(run("play", "--help")).isEqualTo(ExitStatus.DONE);
        assertThat(heard.out()).isEqualTo(one);
        assertThat(runs).isEmpty();
    }

    @Test
    void aShellLearnsCommandsAndOptions() {
        assertThat(run("completion", "bash")).isEqualTo(ExitStatus.DONE);
        assertThat(heard.out())
                .contains("local words='serve play break fail help completion'")
                .contains("play) words='--chair --limit --give --fresh --port --debug --help' ;;")
                .contains("complete -o default -F _daybreak");
        assertThat(run("completion", "fish")).isEqualTo(ExitStatus.DONE);
        assertThat(heard.out())
                .contains(
                        "complete -c daybreak -n '__fish_seen_subcommand_from play' -l chair -r\n")
                .contains("-l fresh\n");
        assertThat(run("completion", "zsh")).isEqualTo(ExitStatus.DONE);
        assertThat(heard.out()).startsWith("autoload -Uz bashcompinit");
    }

    @ParameterizedTest
    @CsvSource({"No space left on device, NOT_READY", "Broken pipe, DONE"})
    void outputThatCannotBeWrittenIsToldUnlessNobodyReadsOn(String why, ExitStatus status) {
        heard.outInstead(
                new OutputStream() {
                    @Override
                    public void write(int b) throws IOException {
                        throw new IOException(why);
                    }
                });

        assertThat(run("play", "f", "--chair", "1")).isEqualTo(status);
        assertThat(heard.err().isEmpty()).isEqualTo(status == ExitStatus.DONE);
    }

    private ExitStatus run(String... words) {
        heard.forget();
        Command play =
                command(
                        new CommandTable(
                                "play",
                                "Here",
                                "plays a file",
                                List.of(FILE),
                                List.of(CHAIR, LIMIT, GIVE, FRESH, PORT)),
                        (arguments, surroundings) -> {
                            runs.add(arguments);
                            surroundings.out().line("played");
                            return Outcome.done();
                        });
        Command broken =
                command(
                        new CommandTable("break", "Here", "breaks", List.of(), List.of()),
                        (_, _) -> {
                            throw new IllegalStateException("it broke");
                        });
        Command failing =
                command(
                        new CommandTable("fail", "Here", "fails", List.of(), List.of()),
                        (_, _) ->
                                Outcome.failed(
                                        ExitStatus.NOT_READY,
                                        new Complaint(
                                                "the port is taken", "8080", "take another")));
        CommandTable serve =
                new CommandTable("serve", "Elsewhere", "runs a clinic", List.of(), List.of());
        return new CommandLine(List.of(play, broken, failing), List.of(serve), heard.surroundings())
                .run(List.of(words));
    }

    private interface Body {
        Outcome run(Arguments arguments, Surroundings surroundings);
    }

    private static Command command(CommandTable table, Body body) {
        return new Command() {
            @Override
            public CommandTable table() {
                return table;
            }

            @Override
            public Outcome run(Arguments arguments, Surroundings surroundings) {
                return body.run(arguments, surroundings);
            }
        };
    }

    @Test
    void anArgumentThatMayBeAbsentAndIsHasNoValue() {
        run("play", "f", "--chair", "1");

        assertThat(runs.getFirst().ifSaid(LIMIT)).isEqualTo(Optional.empty());
        assertThatThrownBy(() -> runs.getFirst().of(LIMIT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("--limit");
    }
}
