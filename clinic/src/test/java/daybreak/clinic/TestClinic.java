package daybreak.clinic;

import daybreak.care.protocol.Phase;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.demo.DemonstrationSettings;
import daybreak.clinic.monitoring.Monitoring;
import daybreak.clinic.monitoring.WatchOutcome;
import daybreak.clinic.record.Actor;
import daybreak.clinic.record.database.DataFolder;
import daybreak.clinic.record.database.DatabaseHome;
import daybreak.clinic.record.database.TestServer;
import daybreak.clinic.staff.Accounts;
import daybreak.clinic.staff.SignInName;
import daybreak.clinic.staff.SignInSettings;
import daybreak.quantities.time.ClockSpeed;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * A whole clinic for a test, as {@code ./daybreak demo --paused} opens it: database, rules, socket
 * and pages, both on free ports. Its accounts are open, its protocol is signed, and a monitor
 * stands at each chair, but its simulator does nothing unless it is wanted to: what happens is the
 * test's.
 */
public final class TestClinic implements AutoCloseable {

    private static final long SEED = 1;

    private final RunningClinic running;

    /**
     * What is wanted of it.
     *
     * @param chairs how many
     * @param speed of its clock beside the machine's
     * @param simulator whether its simulated monitors and staff do anything
     */
    public record Wanted(int chairs, ClockSpeed speed, DemonstrationSettings.Simulator simulator) {

        public static Wanted chairs(int chairs) {
            return new Wanted(chairs, ClockSpeed.REAL, DemonstrationSettings.Simulator.PAUSED);
        }

        public Wanted atSpeed(int times) {
            return new Wanted(chairs, new ClockSpeed(times), simulator);
        }

        public Wanted living() {
            return new Wanted(chairs, speed, DemonstrationSettings.Simulator.PLAYING);
        }
    }

    private TestClinic(RunningClinic running) {
        this.running = running;
    }

    /**
     * Opens one.
     *
     * @param folder of its data: an empty one, or that of one that has ended, which goes on
     * @throws IllegalStateException when it is refused
     */
    public static TestClinic open(Path folder, Wanted wanted) throws IOException {
        return open(plan(folder, wanted, embedded().withTemplate(ClinicTemplate.ready())));
    }

    static TestClinic open(ClinicPlan plan) throws IOException {
        return switch (Foundation.lay(plan)) {
            case Foundation.Laying.Laid(var foundation) ->
                    new TestClinic(RunningClinic.open(foundation, plan));
            case Foundation.Laying.Refused(var why) ->
                    throw new IllegalStateException(why.toString());
        };
    }

    static DatabaseHome.Settings embedded() {
        return DatabaseHome.Settings.embedded().withBinaries(TestServer.binaries());
    }

    static ClinicPlan plan(Path folder, Wanted wanted, DatabaseHome.Settings database) {
        InetAddress here = InetAddress.getLoopbackAddress();
        return new ClinicPlan(
                "Test Clinic",
                new ClinicPlan.Sort.Demonstration(
                        SEED, wanted.speed(), ClinicPlan.Hands.RUNNING, wanted.simulator()),
                new DataFolder(folder),
                database,
                ZoneOffset.UTC,
                new ClinicPlan.Pages(here, 0, Optional.empty()),
                new InetSocketAddress(here, 0),
                Optional.empty(),
                wanted.chairs(),
                SignInSettings.STANDARD);
    }

    /** The address of its pages. */
    public URI pages() {
        return URI.create("http://127.0.0.1:" + running.port());
    }

    /** Where monitors speak to it. */
    public InetSocketAddress monitorsAt() {
        return running.monitorsAt();
    }

    /** A part of it, such as a facade. */
    public <T> T part(Class<T> type) {
        return running.part(type);
    }

    /** The nurse, as one who acts. */
    public Actor.Member nurse() {
        return part(Accounts.class)
                .roster()
                .named(new SignInName("nurse"))
                .orElseThrow()
                .member()
                .actor();
    }

    /** The nurse opens a watch for somebody whose own pressure nobody has measured. */
    public WatchOutcome openWatch(ChairNumber chair, Phase phase) {
        return part(Monitoring.class)
                .openWatch(nurse(), chair, Optional.empty(), phase, Optional.empty());
    }

    @Override
    public void close() throws IOException {
        running.close();
    }
}
