package daybreak.clinic.record.store;

import daybreak.clinic.record.chain.ParameterWord;
import daybreak.clinic.record.chain.Term;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Where a dictionary stands. */
public sealed interface DictionaryTable<W> {

    /** The table's name in the schema of the record. */
    String table();

    List<Term<W>> find(Connection connection, Set<W> words) throws SQLException;

    /** The words in the order of their numbers, for readers of everything. */
    List<Term<W>> all(Connection connection) throws SQLException;

    void add(Connection connection, Collection<Term<W>> terms) throws SQLException;

    /** The highest number in use; 0 for an empty dictionary. */
    default int highest(Connection connection) throws SQLException {
        try (PreparedStatement query =
                        connection.prepareStatement(
                                "SELECT coalesce(max(id), 0) FROM record." + table());
                ResultSet rows = query.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** Words that are texts: devices, units. */
    record OfText(String table) implements DictionaryTable<String> {

        @Override
        public List<Term<String>> find(Connection connection, Set<String> words)
                throws SQLException {
            try (PreparedStatement query =
                    connection.prepareStatement(
                            "SELECT id, text FROM record." + table + " WHERE text = ANY (?)")) {
                Array array = connection.createArrayOf("text", words.toArray());
                query.setArray(1, array);
                return read(query);
            }
        }

        @Override
        public List<Term<String>> all(Connection connection) throws SQLException {
            try (PreparedStatement query =
                    connection.prepareStatement(
                            "SELECT id, text FROM record." + table + " ORDER BY id")) {
                return read(query);
            }
        }

        private static List<Term<String>> read(PreparedStatement query) throws SQLException {
            List<Term<String>> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(new Term<>(rows.getInt(1), rows.getString(2)));
                }
            }
            return found;
        }

        @Override
        public void add(Connection connection, Collection<Term<String>> terms) throws SQLException {
            CopyRows rows = new CopyRows("record." + table, "id", "text");
            for (Term<String> term : terms) {
                rows.row().int4(term.id()).text(term.word());
            }
            rows.send(connection);
        }
    }

    /** Parameters. There are few: all that have one of the names are looked at. */
    record OfParameters() implements DictionaryTable<ParameterWord> {

        @Override
        public String table() {
            return "parameters";
        }

        @Override
        public List<Term<ParameterWord>> find(Connection connection, Set<ParameterWord> words)
                throws SQLException {
            Object[] names = words.stream().map(ParameterWord::name).distinct().toArray();
            try (PreparedStatement query =
                    connection.prepareStatement(
                            """
                            SELECT id, mdc, name, sign, cuff FROM record.parameters
                             WHERE name = ANY (?)
                            """)) {
                query.setArray(1, connection.createArrayOf("text", names));
                return read(query).stream().filter(term -> words.contains(term.word())).toList();
            }
        }

        @Override
        public List<Term<ParameterWord>> all(Connection connection) throws SQLException {
            try (PreparedStatement query =
                    connection.prepareStatement(
                            "SELECT id, mdc, name, sign, cuff FROM record.parameters ORDER BY id")) {
                return read(query);
            }
        }

        /**
         * @throws IllegalArgumentException when sign and cuff are not both there or both missing
         */
        private static Optional<ParameterWord.Charted> charted(ResultSet rows) throws SQLException {
            String sign = rows.getString(4);
            boolean cuff = rows.getBoolean(5);
            if (rows.wasNull() != (sign == null)) {
                throw new IllegalArgumentException("a parameter has a sign and no cuff, or a cuff");
            }
            return sign == null
                    ? Optional.empty()
                    : Optional.of(new ParameterWord.Charted(ParameterWord.sign(sign), cuff));
        }

        private static List<Term<ParameterWord>> read(PreparedStatement query) throws SQLException {
            List<Term<ParameterWord>> found = new ArrayList<>();
            try (ResultSet rows = query.executeQuery()) {
                while (rows.next()) {
                    found.add(
                            new Term<>(
                                    rows.getInt(1),
                                    new ParameterWord(
                                            rows.getInt(2), rows.getString(3), charted(rows))));
                }
            }
            return found;
        }

        @Override
        public void add(Connection connection, Collection<Term<ParameterWord>> terms)
                throws SQLException {
            CopyRows rows = new CopyRows("record.parameters", "id", "mdc", "name", "sign", "cuff");
            for (Term<ParameterWord> term : terms) {
                ParameterWord word = term.word();
                rows.row().int4(term.id()).int4(word.mdc()).text(word.name());
                if (word.charted().isPresent()) {
                    rows.text(word.charted().get().sign().openName())
                            .truth(word.charted().get().cuff());
                } else {
                    rows.missing().missing();
                }
            }
            rows.send(connection);
        }
    }
}
