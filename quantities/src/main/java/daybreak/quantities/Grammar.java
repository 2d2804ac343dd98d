package daybreak.quantities;

/** What a text of one dimension may look like, as far as a refusal has to say it. */
sealed interface Grammar permits CountedText, ProportionText, MeasuredText {

    /** The units as they are printed, with commas between them. */
    String unitNames();

    /** A text that is read. */
    String example();
}
