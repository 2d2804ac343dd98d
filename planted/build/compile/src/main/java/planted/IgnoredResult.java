// planted: error-prone: [ReturnValueIgnored]
package planted;

final class IgnoredResult {

    private IgnoredResult() {}

    static String tidy(String text) {
        text.strip();
        return text;
    }
}
