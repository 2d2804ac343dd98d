package daybreak.devices.samples;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** Messages written for these tests, in the manners that monitors have. */
public final class OwnMessages {

    private static final List<String> TEXTS =
            List.of(
                    // A bedside monitor, all its numbers of one second.
                    "MSH|^~\\&|ACME^02DA7B0000000901^EUI-64|WARD|||20260302103001.250-0500||ORU^R01^ORU_R01|m-1|P|2.6|||AL|NE||UNICODE UTF-8|||IHE_PCD_001^IHE PCD^1.3.6.1.4.1.19376.1.6.1.1.1^ISO\r"
                            + "PID|||77^^^H^PI||Doe^Ann^^^^^L\r"
                            + "OBR|1|1^ACME|1^ACME|182777000^monitoring of patient^SCT|||20260302103001-0500\r"
                            + "OBX|1||69965^MDC_DEV_MON_PHYSIO_MULTI_PARAM_MDS^MDC|1.0.0.0|||||||X|||||||^^02DA7B0000000901^EUI-64\r"
                            + "OBX|2|NM|147842^MDC_ECG_CARD_BEAT_RATE^MDC|1.1.1.1|72|264864^MDC_DIM_BEAT_PER_MIN^MDC^{beat}/min^{beat}/min^UCUM|50-120||||R\r"
                            + "OBX|3|NM|150456^MDC_PULS_OXIM_SAT_O2^MDC|1.2.1.1|97|262688^MDC_DIM_PERCENT^MDC|||||R\r"
                            + "OBX|4|NM|149530^MDC_PULS_OXIM_PULS_RATE^MDC|1.2.1.2|71|264864^MDC_DIM_BEAT_PER_MIN^MDC|||||R\r"
                            + "OBX|5|NM|151562^MDC_RESP_RATE^MDC|1.3.1.1|14|264928^MDC_DIM_RESP_PER_MIN^MDC|||||R\r",
                    // A cuff in kilopascals, escapes in its texts, a time of its own.
                    "MSH|^~\\&|CUFF||||20260302103500||ORU^R01|m-2|P|2.3.1||||||8859/1\r"
                            + "OBR|1||||||20260302103455\r"
                            + "OBX|1|NM|150021^sys \\T\\ co^MDC|1.1.1.1|16.0|kPa^kPa^UCUM|||||F|||20260302103430||||CUFF\\S\\7\r"
                            + "OBX|2|NM|150022^^MDC|1.1.1.2|10.7|kPa^kPa^UCUM|||||F|||20260302103430||||CUFF\\S\\7\r"
                            + "OBX|3|TX|1^Note^99X|1.1.1.9|arm \\E\\ left \\.br\\ quiet~again||||||F\r",
                    // Numbers as text, unknown codes, nothing obtained, placeholders.
                    "MSH|^~\\&#|OLD|X|DAYBREAK|Y|20260302103001+0100||ORU^R01^ORU_R01|m-3|T|2.7\r"
                            + "OBR|1\rOBX|1|ST|147842|1|080|bpm\r"
                            + "OBX|2|ST|SPO2^Saturation^99OLD|1|98|%|||||X\r"
                            + "OBX|3|TX|150456^^MDC|1|---|%|||||R\r"
                            + "OBX|4|NM|151562^^MDC|1||rpm|||||X\r"
                            + "OBX|5|SN|1^a^b|1|>^100\r",
                    // An alarm, a pump event, an admission, an acknowledgement.
                    "MSH|^~\\&|ACME||||20260302103001||ORU^R40^ORU_R40|m-4|P|2.6\rOBR|1\rOBX|1|ST|196616^MDC_EVT_ALARM^MDC|1.0.0.0.1|low\r",
                    "MSH|^~\\&|PUMP||||20260302103001||ORU^R42^ORU_R01|m-5|P|2.6\rOBR|1\rOBX|1|CWE|68487^MDC_ATTR_EVT_COND^MDC|1.0.0.2|197288^x^MDC\r",
                    "MSH|^~\\&|HIS||||20260302103001||ADT^A01^ADT_A01|m-6|P|2.5\rEVN|A01\rPID|1||7\r",
                    "MSH|^~\\&|HIS||||20260302103001||ACK^R01^ACK|m-7|P|2.6\rMSA|AA|m-1\r");

    private OwnMessages() {}

    /** Each as it stands on the wire, without its frame. */
    public static List<byte[]> all() {
        return TEXTS.stream().map(text -> text.getBytes(StandardCharsets.UTF_8)).toList();
    }
}
