package daybreak.architecture;

import daybreak.devices.mllp.MllpSender;
import daybreak.testkit.architecture.Packages;
import daybreak.testkit.architecture.Rule;
import daybreak.testkit.architecture.TextConstants;
import daybreak.testkit.architecture.Uses;
import daybreak.testkit.architecture.Walls;
import java.util.List;
import java.util.regex.Pattern;

/** Each foreign language is spoken behind one wall: SQL in stores, HL7 in devices. */
final class Languages {

    private static final Packages STORES =
            Packages.of(
                    "daybreak.clinic.record..",
                    "daybreak.clinic..store..",
                    "daybreak.benchmarks..");

    private static final Pattern SQL =
            Pattern.compile(
                    "(?is)^\\s*(select\\s.*\\sfrom\\s"
                            + "|insert\\s+into\\s"
                            + "|update\\s+\\S+\\s+set\\s"
                            + "|delete\\s+from\\s"
                            + "|with\\s+\\w+\\s+as\\s*\\("
                            + "|copy\\s+\\S+.*\\s(from|to)\\s"
                            + "|(create|alter|drop)\\s+(table|index|role|database|schema|view|function)\\s"
                            + "|truncate\\s)");

    private static final Pattern HL7 = Pattern.compile("(^|[\\r\\n\\u000b])(MSH|MSA|OBR|OBX)\\|");

    private Languages() {}

    static List<Rule> rules() {
        return List.of(
                Walls.onlyIn(
                        "sql-types-in-stores",
                        "Whoever can reach the database can get round the journal.",
                        STORES,
                        Uses.ofPackages(
                                "java.sql..",
                                "javax.sql..",
                                "org.springframework.jdbc..",
                                "org.postgresql..",
                                "org.flywaydb..")),
                TextConstants.onlyIn(
                        "sql-text-in-stores",
                        "Whoever can reach the database can get round the journal.",
                        STORES,
                        SQL),
                Walls.onlyIn(
                        "hl7-library-behind-its-wall",
                        "The HL7 library is heavy and not null-marked: one package owns it.",
                        Packages.of("daybreak.devices.message.hapi.."),
                        Uses.ofPackages("ca.uhn..")),
                Walls.onlyIn(
                        "hl7-messages-in-devices",
                        "What a message is made of is nobody's business outside devices, but for"
                                + " whoever measures them.",
                        Packages.of("daybreak.devices..", "daybreak.benchmarks.."),
                        Uses.ofPackages("daybreak.devices.message..")),
                Walls.onlyIn(
                        "device-codes-with-devices",
                        "Codes of devices are known to devices, and to the monitors that play one.",
                        Packages.of(
                                "daybreak.devices..",
                                "daybreak.simulation.monitor..",
                                "daybreak.benchmarks.."),
                        Uses.ofPackages("daybreak.devices.nomenclature..")),
                Walls.onlyIn(
                        "nothing-commands-a-device",
                        "Daybreak listens. What speaks to a listener are the monitors that are"
                                + " played, and whoever measures; nobody orders anything.",
                        Packages.of(
                                "daybreak.devices.mllp..",
                                "daybreak.devices.monitor..",
                                "daybreak.simulation.monitor..",
                                "daybreak.console.replay..",
                                "daybreak.benchmarks.."),
                        Uses.ofTypes(MllpSender.class)
                                .and(Uses.ofPackages("daybreak.devices.monitor.."))),
                TextConstants.onlyIn(
                        "hl7-text-in-devices",
                        "Segments are written and read in devices alone.",
                        Packages.of("daybreak.devices.."),
                        HL7));
    }
}
