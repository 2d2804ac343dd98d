package daybreak.simulation.monitor;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.watch.ChairNumber;
import daybreak.devices.mllp.FrameHandler;
import daybreak.devices.mllp.MllpLimits;
import daybreak.devices.mllp.MllpListener;
import daybreak.devices.mllp.Opening;
import daybreak.devices.mllp.Peer;
import daybreak.devices.pcd.Acknowledgements;
import daybreak.devices.pcd.Decoded;
import daybreak.devices.pcd.FaultReason;
import daybreak.devices.pcd.PcdDecoder;
import daybreak.devices.pcd.Place;
import daybreak.quantities.identity.TimeOrderedIds;
import daybreak.quantities.random.RandomSource;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.ObservationTime;
import daybreak.quantities.time.SteppedClinicClock;
import daybreak.quantities.time.SystemMachineClock;
import daybreak.simulation.person.People;
import daybreak.simulation.visit.Itinerary;
import daybreak.testkit.hazards.Controls;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A monitor's wire, over real sockets. */
class BedsideIT {

    private static final ClinicTime START = ClinicTime.parse("2026-03-02T10:30:00Z");
    private static final int NO_PORT_YET = 0;
    private static final byte[] NO_ANSWER = {};

    private final SteppedClinicClock clock = new SteppedClinicClock(START);
    private final Listening clinic = new Listening();
    private Optional<MllpListener> listener = Optional.empty();

    /** What a frame gets as its answer. */
    private enum Treatment {
        TAKEN,
        REFUSED,
        HUNG_UP_ON
    }

    private record Frame(String text, Peer peer, Decoded decoded) {

        String controlId() {
            return decoded.envelope().controlId();
        }
    }

    /** A clinic that does with the first frames what a test wants, and takes all others. */
    private final class Listening implements FrameHandler {

        private final PcdDecoder decoder = PcdDecoder.of(ZoneOffset.UTC);
        private final Acknowledgements answers =
                new Acknowledgements(
                        clock,
                        ZoneOffset.UTC,
                        new TimeOrderedIds(clock, new RandomSource(1).stream("ids")));
        private final BlockingQueue<Treatment> treatments = new LinkedBlockingQueue<>();
        private final BlockingQueue<Frame> frames = new LinkedBlockingQueue<>();

        @Override
        public CompletionStage<byte[]> answer(byte[] content, Peer peer) {
            Decoded decoded = decoder.decode(content);
            frames.add(new Frame(new String(content, StandardCharsets.UTF_8), peer, decoded));
            Treatment treatment = Optional.ofNullable(treatments.poll()).orElse(Treatment.TAKEN);
            return CompletableFuture.completedFuture(
                    switch (treatment) {
                        case TAKEN -> answers.taken(decoded.envelope());
                        case REFUSED ->
                                answers.refused(
                                        decoded.envelope(),
                                        new daybreak.devices.pcd.Fault(
                                                FaultReason.NOT_ADMITTED,
                                                new Place("MSH", 1, 3),
                                                "a test's"));
                        case HUNG_UP_ON -> NO_ANSWER;
                    });
        }

        @Override
        public byte[] refuseTooLong(byte[] beginning, Peer peer) {
            return NO_ANSWER;
        }

        List<Frame> all() {
            return List.copyOf(frames);
        }
    }

    @AfterEach
    void close() {
        listener.ifPresent(MllpListener::close);
    }

    @Test
    @Controls("H17")
    void whatWasNotAcknowledgedGoesAgainUnchangedOverNewConnections() {
        listen(NO_PORT_YET);
        clinic.treatments.addAll(
                List.of(Treatment.TAKEN, Treatment.HUNG_UP_ON, Treatment.HUNG_UP_ON));

        try (Bedside bedside = inHistory(Faults.NONE)) {
            play(bedside, 3);

            assertThat(clinic.all())
                    .extracting(Frame::controlId)
                    .containsExactly(id(0), id(1), id(1), id(1), id(2));
            List<Frame> repeated = clinic.all().subList(1, 4);
            assertThat(repeated).extracting(Frame::text).containsOnly(repeated.getFirst().text());
            assertThat(repeated).extracting(Frame::peer).doesNotHaveDuplicates();
            assertThat(bedside.traffic().acknowledged()).isEqualTo(3);
            assertThat(bedside.traffic().unanswered()).isEqualTo(2);
            assertThat(bedside.traffic().lost()).isZero();
        }
    }

    @Test
    void whatIsRefusedThreeTimesIsGivenUpAndTheNextOneGoes() {
        listen(NO_PORT_YET);
        clinic.treatments.addAll(List.of(Treatment.REFUSED, Treatment.REFUSED, Treatment.REFUSED));

        try (Bedside bedside = inHistory(Faults.NONE)) {
            play(bedside, 2);

            assertThat(clinic.all())
                    .extracting(Frame::controlId)
                    .containsExactly(id(0), id(0), id(0), id(1));
            assertThat(bedside.traffic().refused()).isEqualTo(1);
            assertThat(bedside.traffic().acknowledged()).isEqualTo(1);
            assertThat(bedside.traffic().lastTrouble()).isEqualTo("a test's");
        }
    }

    @Test
    void aFrameThatWasCutOffIsSentWholeAfterwards() {
        listen(NO_PORT_YET);
        ClinicTime end = START.plus(Duration.ofMinutes(10));

        try (Bedside bedside = inHistory(Faults.of(new Fault.HalfFrames(START, end)))) {
            play(bedside, 2);

            assertThat(clinic.all()).extracting(Frame::controlId).containsExactly(id(0), id(1));
            assertThat(bedside.traffic().acknowledged()).isEqualTo(2);
        }
    }

    @Test
    @Controls("H17")
    void anOutageIsFilledUpExactlyOnceTheClinicIsBack() throws InterruptedException {
        int port = listen(NO_PORT_YET);
        listener.orElseThrow().close();
        int seconds = 40;

        try (Bedside bedside = making(Faults.NONE, port).live()) {
            List<ObservationTime> spoken = new ArrayList<>();
            for (int i = 0; i < seconds; i++) {
                ClinicTime at = bedside.monitor().nextAt().orElseThrow();
                clock.advanceTo(at);
                bedside.monitor().happen(at);
                spoken.add(ObservationTime.ofArrival(at));
            }
            assertThat(bedside.traffic().waiting()).isEqualTo(seconds);
            listen(port);
            bedside.plugIn();

            List<ObservationTime> heard = new ArrayList<>();
            for (int i = 0; i < seconds; i++) {
                Frame frame = clinic.frames.poll(20, TimeUnit.SECONDS);
                assertThat(frame).as("message %s", i).isNotNull();
                assertThat(frame.decoded()).isInstanceOf(Decoded.Readings.class);
                Decoded.Readings readings = (Decoded.Readings) frame.decoded();
                heard.add(readings.reports().getFirst().observedAt().orElseThrow());
            }
            assertThat(heard).isEqualTo(spoken);
            assertThat(clinic.frames).isEmpty();
        }
    }

    @Test
    void whoeverIsToldToBeSilentSaysNothingUntilToldToSpeak() {
        listen(NO_PORT_YET);

        try (Bedside bedside = inHistory(Faults.NONE)) {
            play(bedside, 1);
            bedside.monitor().beSilent();
            play(bedside, 2);
            bedside.monitor().speak();
            play(bedside, 1);

            assertThat(clinic.all()).extracting(Frame::controlId).containsExactly(id(0), id(3));
        }
    }

    private Bedside inHistory(Faults faults) {
        return making(faults, listener.orElseThrow().address().getPort()).inHistory();
    }

    private Bedside.Making making(Faults faults, int port) {
        RandomSource random = new RandomSource(1);
        Itinerary itinerary =
                new Itinerary(
                        new ChairNumber(1),
                        4,
                        START,
                        random,
                        new People(random, LocalDate.of(2026, 3, 2)));
        return new Bedside.Making(
                new ChairNumber(1),
                itinerary,
                Tester.of(random, START),
                faults,
                clock,
                ZoneOffset.UTC,
                new Line(address(port), Duration.ofSeconds(5), new SystemMachineClock()));
    }

    private void play(Bedside bedside, int times) {
        for (int i = 0; i < times; i++) {
            ClinicTime at = bedside.carriedAtOnce().nextAt().orElseThrow();
            clock.advanceTo(at);
            bedside.carriedAtOnce().happen(at);
        }
    }

    /** The n-th message: once a minute, and chair 1's third of a second later. */
    private static String id(int n) {
        return "1-"
                + START.plus(Duration.ofMinutes(n))
                        .plus(Duration.ofMillis(370))
                        .instant()
                        .toEpochMilli();
    }

    /** Listens, and says at which port. */
    private int listen(int port) {
        Opening opening =
                MllpListener.open(
                        address(port),
                        MllpLimits.DEFAULT,
                        Optional.empty(),
                        clinic,
                        new SystemMachineClock());
        assertThat(opening).isInstanceOf(Opening.Listening.class);
        MllpListener open = ((Opening.Listening) opening).listener();
        listener = Optional.of(open);
        return open.address().getPort();
    }

    private static InetSocketAddress address(int port) {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
    }
}
