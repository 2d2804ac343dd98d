package daybreak.testkit.property;

import java.util.List;

/** Texts, by code points. */
final class Texts {

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String DIGITS = "0123456789";
    private static final String MARKS = " .,-+/%()[]{}<>|^~&\\\"'`#@!?;:*=_$";

    /**
     * What breaks readers: blanks of every kind, ends of lines and of frames, marks of direction.
     */
    private static final String NASTY =
            "\t\n\r\u0000\u000B\u001C\u001F\u007F\u0085\u00A0\u00AD\u2009\u200B\u200F\u2028\u202E"
                    + "\u3000\uFEFF\uFFFD";

    /** Two signs for micro, digits and minus of other scripts, letters that change length. */
    private static final String SCRIPTS =
            "\u00B5\u03BC\u00E9e\u0301\u00DF\u0130\u0131\u2212\u0663\uFF15\u4E2D\u05D0"
                    + "\uD83D\uDE00\uD835\uDFD8";

    private Texts() {}

    static Gen<String> of(String alphabet, int shortest, int longest) {
        return joined(oneOf(alphabet), shortest, longest);
    }

    static Gen<String> any(int longest) {
        Gen<String> character =
                Gen.oneOf(
                        oneOf(LETTERS),
                        oneOf(DIGITS),
                        oneOf(MARKS),
                        oneOf(NASTY),
                        oneOf(SCRIPTS),
                        anyCodePoint());
        return joined(character, 0, longest);
    }

    private static Gen<String> oneOf(String alphabet) {
        List<String> characters = alphabet.codePoints().mapToObj(Character::toString).toList();
        return Gen.of(characters);
    }

    /** Half of a surrogate pair is no character: texts stay encodable. */
    private static Gen<String> anyCodePoint() {
        return Gen.ints(0, Character.MAX_CODE_POINT)
                .filter(point -> point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE)
                .map(Character::toString);
    }

    private static Gen<String> joined(Gen<String> character, int shortest, int longest) {
        return character.list(shortest, longest).map(characters -> String.join("", characters));
    }
}
