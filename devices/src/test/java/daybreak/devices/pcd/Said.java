package daybreak.devices.pcd;

import static org.assertj.core.api.Assertions.assertThat;

import daybreak.care.vitals.Reading;
import daybreak.care.vitals.Report;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** A message written by hand, segment by segment, and what the decoder makes of it. */
final class Said {

    static final ZoneId CLINIC = ZoneId.of("America/New_York");

    private static final PcdDecoder DECODER = PcdDecoder.of(CLINIC);

    private final List<String> segments = new ArrayList<>();
    private String header =
            "MSH|^~\\&|DAYBREAK^02DA7B0000000101^EUI-64||||20260302103000-0500||ORU^R01^ORU_R01|7|P|2.6";

    static Said message() {
        return new Said();
    }

    /** A message with one request of 10:30 in a zone five hours west, and one row. */
    static Said row(String obx) {
        return message()
                .with("OBR|1|||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|||20260302103000-0500")
                .with(obx);
    }

    /** One row of that parameter, value and unit. */
    static Said value(String type, String code, String value, String unit) {
        return row("OBX|1|" + type + "|" + code + "|1.1.1.1|" + value + "|" + unit + "|||||R");
    }

    Said with(String segment) {
        segments.add(segment);
        return this;
    }

    Said header(String msh) {
        header = msh;
        return this;
    }

    String text() {
        return header + "\r" + String.join("\r", segments) + "\r";
    }

    byte[] bytes(Charset charset) {
        return text().getBytes(charset);
    }

    Decoded decoded() {
        return DECODER.decode(bytes(StandardCharsets.UTF_8));
    }

    static Decoded decoded(byte[] content) {
        return DECODER.decode(content);
    }

    Decoded.Readings readings() {
        Decoded decoded = decoded();
        assertThat(decoded).isInstanceOf(Decoded.Readings.class);
        return (Decoded.Readings) decoded;
    }

    Report report() {
        assertThat(readings().reports()).hasSize(1);
        return readings().reports().getFirst();
    }

    Reading reading() {
        assertThat(report().readings()).hasSize(1);
        return report().readings().getFirst();
    }

    Fault refusal() {
        Decoded decoded = decoded();
        assertThat(decoded).isInstanceOf(Decoded.Refused.class);
        return ((Decoded.Refused) decoded).fault();
    }
}
