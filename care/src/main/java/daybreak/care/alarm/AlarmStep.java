package daybreak.care.alarm;

/** What a signal does to an alarm. */
public sealed interface AlarmStep {

    /** It stands in another state now. */
    record To(AlarmState state) implements AlarmStep {}

    /** It stays as it is, and this is why. */
    record Refused(AlarmRefusal why) implements AlarmStep {}
}
