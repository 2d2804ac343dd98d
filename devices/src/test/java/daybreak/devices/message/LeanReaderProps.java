package daybreak.devices.message;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.devices.message.hapi.HapiReader;
import daybreak.devices.samples.Mutator;
import daybreak.devices.samples.OwnMessages;
import daybreak.devices.samples.RealInput;
import daybreak.testkit.property.Gen;
import daybreak.testkit.property.Property;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The lean reader makes of a message what HAPI makes of it, or leaves it to HAPI. */
class LeanReaderProps {

    /** What {@code ./check} tries; a hundred thousand and more where more cases are asked for. */
    private static final int CASES = 20_000;

    private final LeanReader lean = new LeanReader();
    private final HapiReader hapi = new HapiReader();

    private int compared;
    private int declined;

    @Test
    void everySampleOfOthersHasOneStructure() {
        RealInput.messages().forEach(this::compare);

        assertThat(compared).isGreaterThan(10);
    }

    @Test
    void everyMessageOfOurOwnHasOneStructure() {
        OwnMessages.all().forEach(this::compare);

        assertThat(declined).isEqualTo(1);
        assertThat(compared).isEqualTo(OwnMessages.all().size() - 1);
    }

    @Test
    void mutatedMessagesHaveOneStructure() {
        List<byte[]> messages = new ArrayList<>(OwnMessages.all());
        if (RealInput.isThere()) {
            messages.addAll(RealInput.messages());
        }
        int[] tried = new int[1];

        Property.inCases(CASES)
                .forAll(
                        Mutator.damagedOf(messages),
                        content -> {
                            tried[0]++;
                            compare(content);
                        });

        // A law that compared nothing would hold.
        assertThat(compared).isGreaterThan(tried[0] / 4);
    }

    @Test
    void anyTextBehindAHeaderHasOneStructure() {
        Property.inCases(2_000)
                .forAll(
                        Gen.text("A|^~&1\r\n \"", 0, 60),
                        text -> compare(("MSH|^~\\&|" + text).getBytes(StandardCharsets.UTF_8)));

        assertThat(compared).isPositive();
    }

    private void compare(byte[] content) {
        if (!(MessageText.look(FrameText.of(content).text())
                instanceof LookedOver.Clear(var text))) {
            return;
        }
        ReaderResult ours = lean.read(text);
        if (ours instanceof ReaderResult.Declined) {
            declined++;
            return;
        }
        compared++;
        assertThat(ours)
                .as(() -> new String(content, StandardCharsets.ISO_8859_1))
                .isEqualTo(hapi.read(text));
    }
}
