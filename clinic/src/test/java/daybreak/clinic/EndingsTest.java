package daybreak.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EndingsTest {

    private final List<String> closed = new ArrayList<>();

    private Endings.Ending well(String name) {
        return () -> closed.add(name);
    }

    private Endings.Ending badly(String name, Exception trouble) {
        return () -> {
            closed.add(name);
            switch (trouble) {
                case IOException io -> throw io;
                case RuntimeException ours -> throw ours;
                default -> throw new AssertionError(trouble);
            }
        };
    }

    @Test
    void everyPartIsClosedAndTheFirstTroubleIsTheOneThatIsTold() {
        IllegalStateException first = new IllegalStateException("the entry cannot be written");
        IOException second = new IOException("the server does not stop");

        assertThatThrownBy(() ->
                        Endings.all(
                                badly("opening", first), well("record"), badly("database", second)))
                .isSameAs(first)
                .hasSuppressedException(second);
        assertThat(closed).containsExactly("opening", "record", "database");
    }

    @Test
    void aTroubleOfInputOrOutputStaysOne() {
        IOException trouble = new IOException("no room");
        assertThatThrownBy(() -> Endings.all(well("record"), badly("database", trouble)))
                .isSameAs(trouble);
    }

    @Test
    void whatWentWellThrowsNothing() throws IOException {
        Endings.all(well("one"), well("two"));
        assertThat(closed).containsExactly("one", "two");
    }

    @Test
    void whatAFailingStartTellsIsItsOwnCauseAndNotThatOfItsClosing() {
        IllegalArgumentException cause = new IllegalArgumentException("the port is taken");
        IllegalStateException closing = new IllegalStateException("the record is gone");

        assertThatThrownBy(
                        () -> {
                            throw Endings.after(cause, badly("foundation", closing));
                        })
                .isSameAs(cause)
                .hasSuppressedException(closing);
        assertThat(closed).containsExactly("foundation");
    }

    @Test
    void whatIsClosedAfterATroubleIsClosedAlsoWhenThatGoesWell() {
        IOException cause = new IOException("the disk is full");
        assertThatThrownBy(
                        () -> {
                            throw Endings.after(cause, well("record"));
                        })
                .isSameAs(cause)
                .hasNoSuppressedExceptions();
        assertThat(closed).containsExactly("record");
    }
}
