package daybreak.quantities.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DerivedIdsTest {

    private static final UUID PARENT = UUID.fromString("0195a1b2-c3d4-7000-8123-456789abcdef");

    /** Worked out by hand with another program's SHA-256; ids that were written must stay. */
    @Test
    void isCutFromSha256OverTheParentAndTheOrdinal() {
        assertThat(DerivedIds.childOf(PARENT, 1))
                .hasToString("ad791768-267a-811e-a6c2-254e8aeaec44");
        assertThat(DerivedIds.childOf(PARENT, -1))
                .hasToString("8bd1e6a7-6637-8262-9e86-70558cebf794");
    }

    @Test
    void isAVersion8Uuid() {
        for (int ordinal = 0; ordinal < 100; ordinal++) {
            UUID child = DerivedIds.childOf(PARENT, ordinal);
            assertThat(child.version()).isEqualTo(8);
            assertThat(child.variant()).isEqualTo(2);
        }
    }

    @Test
    void differsByParentAndByOrdinal() {
        Set<UUID> ids = new HashSet<>();
        for (int ordinal = 0; ordinal < 1_000; ordinal++) {
            ids.add(DerivedIds.childOf(PARENT, ordinal));
            ids.add(DerivedIds.childOf(DerivedIds.childOf(PARENT, 0), ordinal));
        }
        assertThat(ids).hasSize(2_000);
    }
}
