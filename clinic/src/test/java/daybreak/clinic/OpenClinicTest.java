package daybreak.clinic;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenClinicTest {

    @Test
    void aStartThatFailsTellsWhatWentWrongFirstAndNotWhatTheFrameworkWasDoing() {
        IllegalStateException first = new IllegalStateException("the store is away");
        RuntimeException wrapped = new RuntimeException("Failed to start bean", first);
        wrapped.addSuppressed(new IllegalStateException("the record cannot be written"));

        assertThat(OpenClinic.told(wrapped))
                .hasMessageStartingWith("the clinic could not be opened: ")
                .hasMessageContaining("the store is away")
                .hasCause(wrapped);
    }
}
