package daybreak.clinic.record.store;

import daybreak.clinic.record.chain.ParameterWord;
import daybreak.clinic.record.chain.Term;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Set;

/**
 * The numbers of devices, units and parameters, as far as this connection has needed them. Thrown
 * away whenever a transaction was rolled back: what it had added is not there then.
 */
final class Dictionaries {

    private final Dictionary<String> devices =
            new Dictionary<>(new DictionaryTable.OfText("devices"));
    private final Dictionary<String> units = new Dictionary<>(new DictionaryTable.OfText("units"));
    private final Dictionary<ParameterWord> parameters =
            new Dictionary<>(new DictionaryTable.OfParameters());

    /** Makes sure that each word has a number; new ones are added in the transaction. */
    void learn(
            Connection connection,
            Set<String> deviceWords,
            Set<String> unitWords,
            Set<ParameterWord> parameterWords)
            throws SQLException {
        devices.learn(connection, deviceWords);
        units.learn(connection, unitWords);
        parameters.learn(connection, parameterWords);
    }

    Term<String> device(String word) {
        return devices.term(word);
    }

    Term<String> unit(String word) {
        return units.term(word);
    }

    Term<ParameterWord> parameter(ParameterWord word) {
        return parameters.term(word);
    }

    /** Keeps memory bounded, between transactions: senders may invent words for ever. */
    void trim() {
        devices.trim();
        units.trim();
        parameters.trim();
    }
}
