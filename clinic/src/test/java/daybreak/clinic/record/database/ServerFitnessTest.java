package daybreak.clinic.record.database;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.clinic.record.database.DatabaseRefusal.Reason;
import daybreak.testkit.hazards.Controls;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServerFitnessTest {

    private static Map<String, String> fit() {
        Map<String, String> settings = new HashMap<>();
        settings.put("server_version_num", "180001");
        settings.put("server_encoding", "UTF8");
        settings.put("in_hot_standby", "off");
        settings.put("fsync", "on");
        settings.put("full_page_writes", "on");
        settings.put("synchronous_commit", "on");
        return settings;
    }

    @Test
    void aDurableServerOfThisReleaseOrALaterOneIsFit() {
        Map<String, String> settings = fit();
        assertThat(ServerFitness.objection(settings)).isEmpty();
        settings.put("server_version_num", "190000");
        assertThat(ServerFitness.objection(settings)).isEmpty();
    }

    @Test
    void aStandbyThatMustConfirmTooIsNoObjection() {
        Map<String, String> settings = fit();
        settings.put("synchronous_commit", "remote_apply");
        assertThat(ServerFitness.objection(settings)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "server_version_num, 170006, PostgreSQL 17, release 18",
        "server_encoding, SQL_ASCII, server_encoding = SQL_ASCII, ENCODING",
        "in_hot_standby, on, in_hot_standby = on, primary",
        "fsync, off, fsync = off, switch fsync on",
        "full_page_writes, off, full_page_writes = off, switch full_page_writes on",
        "synchronous_commit, off, synchronous_commit = off, switch synchronous_commit on"
    })
    @Controls("H17")
    void oneThatWouldLoseWhatItConfirmedIsRefusedByNameAndValue(
            String setting, String value, String found, String wayOut) {
        Map<String, String> settings = fit();
        settings.put(setting, value);
        assertThat(ServerFitness.objection(settings))
                .hasValueSatisfying(refusal -> {
                    assertThat(refusal.reason()).isEqualTo(Reason.SERVER_UNFIT);
                    assertThat(refusal.found()).contains("--database-url").contains(found);
                    assertThat(refusal.wayOut()).contains(wayOut);
                });
    }

    @Test
    void aServerThatDoesNotSayItsReleaseIsNotTakenForANewOne() {
        Map<String, String> settings = fit();
        settings.remove("server_version_num");
        assertThat(ServerFitness.objection(settings)).isPresent();
    }
}
