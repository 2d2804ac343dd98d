package daybreak.clinic.monitoring;

import daybreak.care.alarm.Tier;

/** What can be wrong with the clinic's own means of watching, at no chair in particular. */
public enum HouseCondition {
    /** What happens is not being written. */
    STORE_AWAY("store_away", Tier.HIGH),
    /**
     * Something that happened could not be kept until the store is back, or broke a rule of the
     * record.
     */
    NOT_KEPT("not_kept", Tier.HIGH),
    /** Another program has taken the record over. */
    NOT_OWNER("not_owner", Tier.HIGH),
    /** A chair is watched and no station is connected that can sound. */
    UNHEARD("unheard", Tier.HIGH),
    /** The rules failed at a chair: what they last said stands. */
    RULES_BROKEN("rules_broken", Tier.HIGH),
    /** The machine's date was set back. */
    CLOCK_STEPPED("clock_stepped", Tier.MEDIUM),
    /** A sender that stands at no chair is refused again and again. */
    MESSAGE_REFUSED("message_refused", Tier.LOW);

    private final String openName;
    private final Tier tier;

    HouseCondition(String openName, Tier tier) {
        this.openName = openName;
        this.tier = tier;
    }

    /** The name in the record, in the message bundles and on {@code /health}. */
    public String openName() {
        return openName;
    }

    public Tier tier() {
        return tier;
    }
}
