package daybreak.clinic;

import daybreak.console.manner.Complaint;
import daybreak.devices.mllp.Tls;
import java.nio.file.Path;
import org.springframework.boot.ssl.SslBundle;
import org.springframework.boot.ssl.pem.PemSslStoreBundle;
import org.springframework.boot.ssl.pem.PemSslStoreDetails;

/** With what the clinic and its monitors prove to one another who they are. */
final class MonitorKeys {

    private MonitorKeys() {}

    /** What came of reading the files. */
    sealed interface Reading {

        record Read(Tls tls) implements Reading {}

        record Refused(Complaint why) implements Reading {}
    }

    /**
     * Reads certificate and key of the clinic and the certificates that it trusts, all PEM.
     *
     * @param clients the certificates of monitors, or of who signs theirs
     */
    static Reading read(ClinicPlan.Pages.Keys own, Path clients) {
        try {
            PemSslStoreDetails shown =
                    PemSslStoreDetails.forCertificate(own.certificate().toUri().toString())
                            .withPrivateKey(own.key().toUri().toString());
            PemSslStoreDetails trusted =
                    PemSslStoreDetails.forCertificate(clients.toUri().toString());
            SslBundle bundle = SslBundle.of(new PemSslStoreBundle(shown, trusted));
            return new Reading.Read(new Tls(bundle.createSslContext()));
        } catch (IllegalStateException | IllegalArgumentException e) {
            return new Reading.Refused(
                    new Complaint(
                            "the certificates for monitors cannot be used: " + e.getMessage(),
                            own.certificate() + ", " + own.key() + ", " + clients,
                            "give PEM files: --tls-cert and --tls-key of the clinic, and with"
                                    + " --mllp-clients the certificates of its monitors"));
        }
    }
}
