package daybreak.clinic.record.store;

import daybreak.clinic.record.chain.Term;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/** One dictionary: each word has a number, for ever. */
final class Dictionary<W> {

    private static final int MOST_REMEMBERED = 20_000;

    private final DictionaryTable<W> table;
    private final Map<W, Term<W>> remembered = new HashMap<>();
    private OptionalInt highest = OptionalInt.empty();

    Dictionary(DictionaryTable<W> table) {
        this.table = table;
    }

    void learn(Connection connection, Set<W> words) throws SQLException {
        Set<W> unknown = new LinkedHashSet<>(words);
        unknown.removeAll(remembered.keySet());
        if (unknown.isEmpty()) {
            return;
        }
        for (Term<W> term : table.find(connection, unknown)) {
            remembered.put(term.word(), term);
            unknown.remove(term.word());
        }
        int next = (highest.isPresent() ? highest.getAsInt() : table.highest(connection)) + 1;
        Map<W, Term<W>> fresh = new HashMap<>();
        for (W word : unknown) {
            fresh.put(word, new Term<>(next++, word));
        }
        table.add(connection, fresh.values());
        remembered.putAll(fresh);
        highest = OptionalInt.of(next - 1);
    }

    Term<W> term(W word) {
        Term<W> term = remembered.get(word);
        if (term == null) {
            throw new IllegalStateException("a word was used before it was learnt: " + word);
        }
        return term;
    }

    void trim() {
        if (remembered.size() > MOST_REMEMBERED) {
            remembered.clear();
        }
    }
}
