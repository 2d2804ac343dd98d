package daybreak.clinic.mutation;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import daybreak.clinic.TestClinic;
import daybreak.clinic.shell.ThisClinic;
import daybreak.devices.pcd.Answer;
import daybreak.devices.samples.Mutator;
import daybreak.quantities.random.RandomSource;
import daybreak.quantities.random.RandomStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/**
 * One sender of damaged frames, one after the other, each connection used until its bytes spoil it.
 * What it sends follows from the seed and its number alone, whatever the others do.
 */
final class DamagedWire {

    private final InetSocketAddress clinic;
    private final ExpectedReadings expected;
    private final List<byte[]> messages;
    private final RandomStream random;
    private final Mutator mutator;
    private final String name;
    private Wire wire;

    DamagedWire(TestClinic clinic, List<byte[]> messages, long seed, int number)
            throws IOException {
        this.clinic = clinic.monitorsAt();
        this.expected = new ExpectedReadings(clinic.part(ThisClinic.class).zone());
        this.messages = messages;
        this.random = new RandomSource(seed).stream("damaged frames", number);
        this.mutator = Mutator.of(random);
        this.name = "daybreak.seed " + seed + ", wire " + number;
        this.wire = new Wire(this.clinic);
    }

    /**
     * Sends so many frames, fewer when another has failed.
     *
     * @throws AssertionError that names the frame whose answer was wrong or did not come
     */
    void send(int frames, BooleanSupplier anotherHasFailed) throws IOException {
        try (Spoiled _ = () -> wire.close()) {
            for (int frame = 1; frame <= frames && !anotherHasFailed.getAsBoolean(); frame++) {
                byte[] message = messages.get(random.nextInt(messages.size()));
                byte[] bytes = mutator.damaged(WireText.framed(message));
                try {
                    send(bytes, frame);
                } catch (AssertionError | IOException e) {
                    throw new AssertionError(
                            name + ", frame " + frame + ":\n" + readable(bytes), e);
                }
            }
        }
    }

    private interface Spoiled extends AutoCloseable {
        @Override
        void close() throws IOException;
    }

    private void send(byte[] bytes, int frame) throws IOException {
        WireText meaning = WireText.of(bytes);
        List<byte[]> answers = wire.send(bytes, meaning);
        for (int i = 0; i < answers.size(); i++) {
            Optional<Answer.Code> code = Answer.read(answers.get(i)).map(Answer::code);
            assertThat(code).contains(expected.answerTo(meaning.frames().get(i), frame));
        }
        switch (meaning.ending()) {
            case BETWEEN_FRAMES -> {}
            case WITHIN_A_FRAME -> connectAnew();
            case GARBAGE -> {
                wire.awaitEnd();
                connectAnew();
            }
        }
    }

    private void connectAnew() throws IOException {
        wire.close();
        wire = new Wire(clinic);
    }

    private static String readable(byte[] bytes) {
        return new String(bytes, ISO_8859_1).replace('\r', '\n');
    }

    ExpectedReadings expected() {
        return expected;
    }

    @Override
    public String toString() {
        return name;
    }
}
