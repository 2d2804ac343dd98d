package daybreak.clinic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import daybreak.clinic.NewDemonstration.Readiness;
import daybreak.clinic.record.database.DataFolder;
import daybreak.clinic.record.database.DatabaseHome;
import daybreak.quantities.time.ClinicTime;
import daybreak.quantities.time.MachineClock;
import daybreak.quantities.time.SystemMachineClock;
import daybreak.simulation.world.History;
import java.io.IOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Where a new demonstration has its past from. One chair: a short past is a past. */
class NewDemonstrationIT {

    private static final DatabaseHome.Settings EMBEDDED = TestClinic.embedded();
    private static final PreparedPast.Wanted WANTED = new PreparedPast.Wanted(7, 1, ZoneOffset.UTC);

    private final MachineClock machine = new SystemMachineClock();

    @TempDir Path place;

    @Test
    void aPastThatWasCutOffIsThrownAwayAndPlayedAnewAndAnOlderFolderGoesOnAsItIs()
            throws IOException {
        DataFolder folder = new DataFolder(place.resolve("data"));
        assertThatThrownBy(() ->
                        PreparedPast.playNew(
                                new DatabaseHome(folder, EMBEDDED),
                                WANTED,
                                machine,
                                NewDemonstrationIT::cutOff))
                .hasMessage("cut off");
        assertThat(PreparedPast.unfinished(folder)).exists();

        List<Double> shares = new ArrayList<>();
        assertThat(ready(folder, (_, share) -> shares.add(share)))
                .isEqualTo(new Readiness.Ready(EMBEDDED));
        assertThat(PreparedPast.unfinished(folder)).doesNotExist();
        assertThat(shares).isSorted().last().matches(share -> share > 0.99);

        assertThat(ready(folder, NewDemonstrationIT::cutOff))
                .as("nothing is played again")
                .isEqualTo(new Readiness.Ready(EMBEDDED));
    }

    @Test
    @EnabledIfSystemProperty(named = "daybreak.full", matches = "true")
    void aPreparedPastServesThatSeedThatManyChairsAndThatZoneOnly() throws IOException {
        PreparedPast prepared = new PreparedPast(place.resolve("prepared"));

        assertThat(prepared.make(WANTED, EMBEDDED, machine, History.Progress.UNWATCHED)).isEmpty();

        DataFolder template = prepared.template(WANTED).orElseThrow();
        assertThat(prepared.template(new PreparedPast.Wanted(8, 1, ZoneOffset.UTC))).isEmpty();
        assertThat(prepared.template(new PreparedPast.Wanted(7, 2, ZoneOffset.UTC))).isEmpty();
        assertThat(prepared.template(new PreparedPast.Wanted(7, 1, ZoneId.of("Asia/Tokyo"))))
                .isEmpty();
        assertThat(ready(new DataFolder(place.resolve("data")), NewDemonstrationIT::cutOff))
                .isEqualTo(new Readiness.Ready(EMBEDDED.withTemplate(template)));
    }

    private Readiness ready(DataFolder folder, History.Progress progress) throws IOException {
        return new NewDemonstration(folder, WANTED, place.resolve("prepared"), EMBEDDED, machine)
                .ready(progress);
    }

    private static void cutOff(ClinicTime now, double share) {
        if (share > 0.3) {
            throw new IllegalStateException("cut off");
        }
    }
}
