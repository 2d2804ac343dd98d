package daybreak.clinic.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LocalPathTest {

    @ParameterizedTest
    @ValueSource(strings = {"/", "/board", "/chairs/3?trend=3h", "/staff#new", "/a//b"})
    void aPathOfOursIsTaken(String path) {
        assertThat(LocalPath.of(path)).contains(path);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "board",
                "//evil.example",
                "/\\evil.example",
                "\\/evil.example",
                "https://evil.example/board",
                "javascript:alert(1)",
                "/\t/evil.example",
                "/board\r\nSet-Cookie: a=b",
                "/a\\b"
            })
    void whatLeadsElsewhereIsNot(String path) {
        assertThat(LocalPath.of(path)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> Answer.onward(path));
    }

    @Test
    void anEndlessPathIsNot() {
        assertThat(LocalPath.isLocal("/" + "a".repeat(5000))).isFalse();
    }
}
