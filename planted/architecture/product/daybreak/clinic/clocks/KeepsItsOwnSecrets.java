// planted: randomness: java.security.SecureRandom
package daybreak.clinic.clocks;

import java.security.SecureRandom;

final class KeepsItsOwnSecrets {

    private KeepsItsOwnSecrets() {}

    static byte[] secret() {
        byte[] secret = new byte[16];
        new SecureRandom().nextBytes(secret);
        return secret;
    }
}
