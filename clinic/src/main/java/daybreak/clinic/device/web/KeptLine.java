package daybreak.clinic.device.web;

/**
 * Messages of one sender and event that are kept whole.
 *
 * @param sender what people call it; empty where nobody has made it known
 * @param event the end of the key that says what they tell, {@code r40}, {@code r42} or {@code
 *     other}
 * @param code HL7's trigger event
 * @param count how many, as read
 * @param age when the newest came
 */
public record KeptLine(
        String sender, IdSign id, String event, String code, String count, AgeSign age) {}
