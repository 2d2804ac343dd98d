package daybreak.clinic.shell;

/**
 * Whether alarms sound, as a sign.
 *
 * @param state of the sound
 * @param left what is left of a pause, as read; empty when nothing is paused
 */
public record SoundSign(State state, String left) {

    /** Three states with three signs: a pause ends by itself, switched off does not. */
    public enum State {
        ON("on"),
        PAUSED("paused"),
        OFF("off");

        private final String openName;

        State(String openName) {
            this.openName = openName;
        }

        /** The name in {@code data-sound}. */
        public String openName() {
            return openName;
        }
    }
}
