package daybreak.clinic.staff;

import java.time.Instant;

/** Makes and keeps what opens accounts, as hashes, apart from the record. */
public interface Secrets {

    /**
     * Makes a one-time code and keeps it.
     *
     * @param secret which
     * @return the code in plain text, or why there is none
     */
    CodeMade makeCode(SecretId secret);

    /** Forgets what opens nothing any more. */
    void forget(SecretId secret);

    /** A code, or none. */
    sealed interface CodeMade {

        /**
         * Kept. This is the only time that the code is in plain text.
         *
         * @param plain to be told to its holder
         * @param expiresAt by the machine's date
         */
        record Code(SecretId secret, String plain, Instant expiresAt) implements CodeMade {}

        /** The store is away. */
        record NotKept() implements CodeMade {}
    }
}
