package daybreak.clinic.crash;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.watch.ChairNumber;
import daybreak.clinic.OpenFiles;
import daybreak.devices.demonstration.DemonstrationDevices;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the export has of the loaded monitors' messages: each value of each message once, unaltered.
 */
final class StoredLoad {

    private static final String LOAD = "load-";

    /** By control id, which of the message's parameters were found: a bit each. */
    private final Map<String, Integer> found = new HashMap<>();

    static StoredLoad in(OpenFiles files) throws IOException {
        StoredLoad stored = new StoredLoad();
        files.forEachReading(stored::read);
        return stored;
    }

    private void read(NamedCsvRecord row) {
        String controlId = row.getField("message_control_id");
        if (!controlId.startsWith(LOAD)) {
            return;
        }
        String[] parts = controlId.split("-", -1);
        int number = Integer.parseInt(parts[2]);
        String parameter = row.getField("parameter_mdc");
        assertThat(
                        List.of(
                                row.getField("chair"),
                                row.getField("device"),
                                row.getField("value"),
                                row.getField("status"),
                                OffsetDateTime.parse(row.getField("observation_time"))
                                        .toInstant()
                                        .toString()))
                .as("%s of %s", parameter, controlId)
                .containsExactly(
                        parts[1],
                        DemonstrationDevices.monitorAt(new ChairNumber(Integer.parseInt(parts[1])))
                                .text(),
                        LoadedMonitor.value(number),
                        "ok",
                        LoadedMonitor.observedAt(number).toString());
        int bit = 1 << LoadedMonitor.place(parameter);
        int before = found.merge(controlId, bit, (some, one) -> some + one) - bit;
        assertThat(before & bit).as("%s of %s stored twice", parameter, controlId).isZero();
    }

    /** Everything that was acknowledged is there; nothing is there in part. */
    void holds(List<LoadedMonitor> monitors) {
        int whole = (1 << LoadedMonitor.valuesAMessage()) - 1;
        assertThat(found.values()).allMatch(parts -> parts == whole);
        long acknowledged = 0;
        for (LoadedMonitor monitor : monitors) {
            for (int i = 0; i < monitor.acknowledged(); i++) {
                assertThat(found).containsKey(LoadedMonitor.controlId(monitor.chair(), i));
            }
            acknowledged += monitor.acknowledged();
        }
        // At most the one message that each had under way when the last kill came is more.
        assertThat((long) found.size()).isBetween(acknowledged, acknowledged + monitors.size());
    }

    int messages() {
        return found.size();
    }
}
