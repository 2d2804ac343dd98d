package daybreak.devices.mllp;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.testkit.property.Gen;
import daybreak.testkit.property.Property;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameInputProps {

    private static final int LONGEST = 64 * 1024;

    private static final FrameInput.Progress UNWATCHED =
            new FrameInput.Progress() {
                @Override
                public void waits() {}

                @Override
                public void begins() {}
            };

    @Test
    void framesComeOutAsTheyWentInHoweverTheyAreCut() {
        Property.forAll(
                contents().list(0, 6),
                Gen.ints(1, 5_000),
                (contents, cut) -> {
                    ByteArrayOutputStream wire = new ByteArrayOutputStream();
                    for (byte[] content : contents) {
                        wire.writeBytes(Mllp.frame(content));
                    }
                    FrameBudget budget = new FrameBudget(1 << 20);
                    FrameInput input = input(wire.toByteArray(), cut, budget);

                    for (byte[] content : contents) {
                        assertThat(input.next())
                                .isInstanceOfSatisfying(
                                        Received.Content.class,
                                        received ->
                                                assertThat(received.bytes()).isEqualTo(content));
                    }
                    assertThat(input.next()).isEqualTo(new Received.NoMore(Ending.PEER_CLOSED));
                    assertThat(budget.heldBytes()).isZero();
                });
    }

    @Test
    void aFrameThatIsCutOffIsHalfAFrame() {
        Property.forAll(
                contents(),
                Gen.doubles(0, 1),
                (content, share) -> {
                    byte[] framed = Mllp.frame(content);
                    int kept = 1 + (int) (share * (framed.length - 3));
                    byte[] wire = Arrays.copyOf(framed, kept);

                    assertThat(input(wire, 1_000, new FrameBudget(1 << 20)).next())
                            .isEqualTo(new Received.NoMore(Ending.HALF_A_FRAME));
                });
    }

    @Test
    void theLongestFrameIsTakenAndOneByteMoreIsNot() throws IOException {
        FrameBudget budget = new FrameBudget(1 << 20);

        assertThat(input(Mllp.frame(new byte[LONGEST]), 999, budget).next())
                .isInstanceOf(Received.Content.class);
        assertThat(input(Mllp.frame(new byte[LONGEST + 1]), 999, budget).next())
                .isInstanceOfSatisfying(
                        Received.TooLong.class,
                        tooLong -> assertThat(tooLong.beginning()).hasSize(MllpLimits.FREE_BYTES));
    }

    @Test
    void framesTogetherHoldNoMoreThanTheirBudget() throws IOException {
        FrameBudget budget = new FrameBudget(40 * 1024);
        FrameInput first = input(Mllp.frame(new byte[30 * 1024]), 999, budget);
        FrameInput second = input(Mllp.frame(new byte[30 * 1024]), 999, budget);

        assertThat(first.next()).isInstanceOf(Received.Content.class);
        assertThat(second.next()).isEqualTo(new Received.NoMore(Ending.TOO_MUCH_AT_ONCE));

        first.release();
        second.release();
        assertThat(budget.heldBytes()).isZero();
    }

    @Test
    void whatStandsBetweenFramesIsGarbage() throws IOException {
        for (String wire : List.of("x", "\u001c", "\0", "MSH|^~\\&", "GET / HTTP/1.1\r\n")) {
            assertThat(
                            input(wire.getBytes(StandardCharsets.US_ASCII), 9, new FrameBudget(1))
                                    .next())
                    .isEqualTo(new Received.NoMore(Ending.GARBAGE));
        }
    }

    @Test
    void aFrameInsideAFrameIsGarbage() throws IOException {
        byte[] wire = {Mllp.START, 'a', Mllp.START, 'b', Mllp.END, '\r'};

        assertThat(input(wire, 9, new FrameBudget(1)).next())
                .isEqualTo(new Received.NoMore(Ending.GARBAGE));
    }

    @Test
    void theReturnAfterAFrameMayBeMissingOrMore() throws IOException {
        byte[] wire = {
            '\r',
            '\n',
            Mllp.START,
            'a',
            Mllp.END,
            Mllp.START,
            'b',
            Mllp.END,
            '\r',
            '\n',
            '\r',
            Mllp.START,
            'c',
            Mllp.END
        };
        FrameInput input = input(wire, 9, new FrameBudget(1));
        List<String> contents = new ArrayList<>();
        while (input.next() instanceof Received.Content(var bytes)) {
            contents.add(new String(bytes, StandardCharsets.US_ASCII));
        }

        assertThat(contents).containsExactly("a", "b", "c");
    }

    private static Gen<byte[]> contents() {
        return Gen.oneOf(Gen.ints(0, 40), Gen.ints(8_000, 9_000), Gen.ints(0, LONGEST))
                .map(length -> {
                    byte[] content = new byte[length];
                    Arrays.fill(content, (byte) ('a' + length % 26));
                    return content;
                });
    }

    /** An input that brings at most so many bytes at once. */
    private static FrameInput input(byte[] wire, int atOnce, FrameBudget budget) {
        InputStream in =
                new ByteArrayInputStream(wire) {
                    @Override
                    public synchronized int read(byte[] into, int from, int count) {
                        return super.read(into, from, Math.min(count, atOnce));
                    }
                };
        return new FrameInput(in, LONGEST, budget, UNWATCHED);
    }
}
