package daybreak.clinic.monitoring.web;

import daybreak.clinic.shell.RefusalCode;
import java.util.Locale;

/** Why something typed or pressed at a chair is refused. */
enum ChairRefusal implements RefusalCode {
    NOT_A_NUMBER,
    IMPOSSIBLE,
    UNUSUAL,
    NOTHING_TYPED,
    DIASTOLIC_MISSING,
    SYSTOLIC_MISSING,
    NOT_ABOVE,
    PHASE_MISSING,
    PERSON_UNKNOWN,
    PROTOCOL_NOT_SIGNED,
    NOT_RECORDED,
    ALREADY_WATCHED,
    NOT_WATCHED_NOW,
    ALREADY_IN_PHASE,
    HIGH_ALARMS_OPEN,
    UNKNOWN_ALARM,
    ALARM_ELSEWHERE,
    NOTHING_SOUNDS;

    @Override
    public String key() {
        return "chair.refusal." + name().toLowerCase(Locale.ROOT);
    }
}
