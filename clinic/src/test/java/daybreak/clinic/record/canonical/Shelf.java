package daybreak.clinic.record.canonical;

import daybreak.quantities.time.ClinicTime;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** A record that holds one of everything that has a canonical text. */
record Shelf(
        UUID id,
        String label,
        boolean open,
        int places,
        long grams,
        BigDecimal height,
        ClinicTime at,
        Duration kept,
        LocalDate since,
        Colour colour,
        Optional<Label> sign,
        List<Thing> things,
        Set<Colour> colours,
        Map<String, Integer> counts,
        Pair<Label, Thing> pair) {

    enum Colour {
        RED,
        GREEN
    }

    record Label(String text) {}

    sealed interface Thing {
        record Book(String title) implements Thing {}

        record Bowl(int litres, Optional<Colour> colour) implements Thing {}
    }

    record Pair<A, B>(A first, B second) {}
}
