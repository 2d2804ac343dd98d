package daybreak.clinic.staff.security;

import daybreak.clinic.shell.Refusal;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Which passwords are taken: long ones that are not guessed first. After NIST SP 800-63B: length
 * and a look at what attackers try, no rules on kinds of characters, no ageing.
 */
final class PasswordRules {

    static final int SHORTEST = 12;
    static final int LONGEST = 128;

    /** A password that repeats so few different characters, or one such stretch, is a pattern. */
    private static final int FEW = 5;

    private static final List<String> TRIED_FIRST =
            List.of(
                    "password",
                    "passwort",
                    "contrasena",
                    "contraseña",
                    "daybreak",
                    "ketamine",
                    "ketamina",
                    "letmein",
                    "welcome",
                    "qwerty",
                    "iloveyou",
                    "administrator");

    private static final String ROWS =
            "abcdefghijklmnopqrstuvwxyz 01234567890123456789 qwertyuiop asdfghjkl zxcvbnm";

    private PasswordRules() {}

    /**
     * All that is wrong with it.
     *
     * @param names that it must not hold: those of its holder
     */
    static List<Refusal> judge(String password, List<String> names) {
        List<Refusal> refusals = new ArrayList<>();
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST) {
            refusals.add(refuse(PasswordRefusal.TOO_SHORT, length, SHORTEST));
        } else if (length > LONGEST) {
            refusals.add(refuse(PasswordRefusal.TOO_LONG, length, LONGEST));
        }
        String plain = plain(password);
        names.stream()
                .filter(name -> name.length() > 2 && plain.contains(plain(name)))
                .findFirst()
                .ifPresent(name -> refusals.add(refuse(PasswordRefusal.HOLDS_NAME, name)));
        if (refusals.isEmpty() && isSimple(plain)) {
            refusals.add(refuse(PasswordRefusal.TOO_SIMPLE));
        }
        return refusals;
    }

    /** The password as it is hashed: the same letters typed on another keyboard are the same. */
    static String normal(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFKC);
    }

    private static String plain(String text) {
        return normal(text).toLowerCase(Locale.ROOT);
    }

    // What is left when the words that are tried first, and rows of the keyboard, are taken out.
    private static boolean isSimple(String plain) {
        String rest = plain;
        for (String word : TRIED_FIRST) {
            rest = rest.replace(word, "");
        }
        rest = withoutRows(rest);
        return rest.chars().distinct().count() < FEW;
    }

    private static String withoutRows(String text) {
        StringBuilder rest = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int run = rowAt(text, i);
            if (run >= 4) {
                i += run;
            } else {
                rest.append(text.charAt(i));
                i++;
            }
        }
        return rest.toString();
    }

    private static int rowAt(String text, int start) {
        int run = 1;
        while (start + run < text.length()
                && ROWS.contains(text.substring(start, start + run + 1))) {
            run++;
        }
        return run;
    }

    private static Refusal refuse(PasswordRefusal code, Object... arguments) {
        return Refusal.of("password", code, arguments);
    }
}
