package daybreak.clinic;

import daybreak.clinic.demo.DemonstrationSettings;
import daybreak.clinic.monitoring.Admission;
import daybreak.clinic.record.database.DataFolder;
import daybreak.clinic.record.database.DatabaseHome;
import daybreak.clinic.record.database.Stamp;
import daybreak.clinic.staff.SignInSettings;
import daybreak.devices.demonstration.DemonstrationDevices;
import daybreak.devices.mllp.Tls;
import daybreak.quantities.time.ClockSpeed;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;

/**
 * With what a clinic is started.
 *
 * @param name as people call it
 * @param sort real, or a demonstration
 * @param folder where everything lies
 * @param database where the database comes from
 * @param zone in which a new clinic's clocks on the wall run; an older folder keeps its own
 * @param pages where its pages are served
 * @param monitorsAt where monitors speak to it
 * @param monitorKeys for that, wanted where it is not the machine's own address
 * @param chairs how many
 * @param signIn how its people are signed in and out
 */
record ClinicPlan(
        String name,
        Sort sort,
        DataFolder folder,
        DatabaseHome.Settings database,
        ZoneId zone,
        Pages pages,
        InetSocketAddress monitorsAt,
        Optional<Tls> monitorKeys,
        int chairs,
        SignInSettings signIn) {

    /** Real, or a demonstration. */
    sealed interface Sort {

        /** A real clinic. */
        record Real() implements Sort {}

        /**
         * Simulated people and monitors.
         *
         * @param seed everything that is drawn follows from it
         * @param speed of its clock
         * @param hands whether it goes at all
         * @param simulator whether its monitors and staff do anything
         */
        record Demonstration(
                long seed, ClockSpeed speed, Hands hands, DemonstrationSettings.Simulator simulator)
                implements Sort {}
    }

    /** Whether the demonstration's clock goes. */
    enum Hands {
        RUNNING,
        HELD
    }

    /**
     * Where pages are served.
     *
     * @param address of the machine itself where no keys are given
     * @param port 0 takes a free one
     * @param keys certificate and key
     */
    record Pages(InetAddress address, int port, Optional<Keys> keys) {

        /** Certificate and key, each in a PEM file. */
        record Keys(Path certificate, Path key) {}
    }

    Stamp stamp() {
        return switch (sort) {
            case Sort.Real() -> Stamp.clinic(zone);
            case Sort.Demonstration(var seed, var _, var _, var _) ->
                    Stamp.demonstration(zone, seed);
        };
    }

    daybreak.clinic.shell.Mode mode() {
        return switch (sort) {
            case Sort.Real() -> daybreak.clinic.shell.Mode.CLINIC;
            case Sort.Demonstration _ -> daybreak.clinic.shell.Mode.DEMONSTRATION;
        };
    }

    Admission admission() {
        return switch (sort) {
            case Sort.Real() -> Admission.ofAClinic(DemonstrationDevices::isDemonstration);
            case Sort.Demonstration _ -> Admission.OPEN;
        };
    }
}
