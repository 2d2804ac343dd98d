package daybreak.clinic.record.database;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * How the embedded server runs. Given on its command line, where they win over what the embedding
 * library says there first: it switches durability off. No value may hold a space.
 */
final class ServerSettings {

    private ServerSettings() {}

    /** Settings by name. */
    static Map<String, String> all() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("fsync", "on");
        settings.put("synchronous_commit", "on");
        settings.put("full_page_writes", "on");
        settings.put("listen_addresses", "127.0.0.1");
        settings.put("unix_socket_directories", "");
        settings.put("password_encryption", "scram-sha-256");
        settings.put("timezone", "UTC");
        settings.put("log_timezone", "UTC");
        settings.put("max_connections", "60");
        settings.put("shared_buffers", "128MB");
        settings.put("max_wal_size", "1GB");
        settings.put("wal_compression", "on");
        settings.put("jit", "off");
        // A client that died while its statement ran must not keep its transaction.
        settings.put("client_connection_check_interval", "2s");
        return settings;
    }

    /** How the cluster is made: everybody shows a password, and text sorts by its bytes. */
    static Map<String, String> ofCluster(String passwordFile) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("auth-host", "scram-sha-256");
        settings.put("auth-local", "reject");
        settings.put("locale", "C");
        settings.put("pwfile", passwordFile);
        return settings;
    }
}
