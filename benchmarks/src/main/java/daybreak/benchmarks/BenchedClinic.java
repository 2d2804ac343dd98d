package daybreak.benchmarks;

import daybreak.care.protocol.Phase;
import daybreak.care.watch.ChairNumber;
import daybreak.clinic.TestClinic;
import daybreak.clinic.monitoring.WatchOutcome;
import java.io.OutputStream;
import java.nio.file.Path;

/** The process that is measured: a clinic without a simulator, all of it as it is shipped. */
final class BenchedClinic {

    static final String WATCHED = "watched";

    private BenchedClinic() {}

    /**
     * Opens the clinic, says where it is, and closes when nobody holds its standard input any more.
     *
     * @param arguments the data folder, how many chairs, and whether they are {@value #WATCHED}
     */
    public static void main(String[] arguments) throws Exception {
        int chairs = Integer.parseInt(arguments[1]);
        try (TestClinic clinic =
                TestClinic.open(Path.of(arguments[0]), TestClinic.Wanted.chairs(chairs))) {
            if (arguments[2].equals(WATCHED)) {
                for (int chair = 1; chair <= chairs; chair++) {
                    open(clinic, new ChairNumber(chair));
                }
            }
            System.out.println("ready " + clinic.monitorsAt().getPort() + " " + clinic.pages());
            System.out.flush();
            System.in.transferTo(OutputStream.nullOutputStream());
        }
    }

    private static void open(TestClinic clinic, ChairNumber chair) {
        WatchOutcome outcome = clinic.openWatch(chair, Phase.RUNNING);
        if (!(outcome instanceof WatchOutcome.Done)) {
            throw new IllegalStateException("no watch at " + chair + ": " + outcome);
        }
    }
}
