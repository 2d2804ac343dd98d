package daybreak.care.protocol;

/**
 * What the protocol asks for when an alarm stands: words for the nurse, from the document.
 *
 * @param english in English
 * @param spanish in Spanish
 */
public record NextStep(String english, String spanish) {

    /**
     * @throws IllegalArgumentException when one of the two is missing
     */
    public NextStep {
        if (english.isBlank() || spanish.isBlank()) {
            throw new IllegalArgumentException("a next step is told in English and in Spanish");
        }
    }
}
