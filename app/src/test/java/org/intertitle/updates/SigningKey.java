package org.intertitle.updates;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.util.Base64;

/** A key of whoever publishes the program, made anew for each test. */
public record SigningKey(KeyPair pair) {

    public static SigningKey make() {
        try {
            return new SigningKey(KeyPairGenerator.getInstance("Ed25519").generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** As a build names it. */
    public String published() {
        return Base64.getEncoder().encodeToString(pair.getPublic().getEncoded());
    }

    /** As it lies beside the notice. */
    public String sign(String notice) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(pair.getPrivate());
            signature.update(notice.getBytes(StandardCharsets.UTF_8));
            return Base64.getEncoder().encodeToString(signature.sign()) + "\n";
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A notice of this version. */
    public static String notice(String version, String date) {
        return """
        {"version": "%s", "date": "%s", "page": "https://example.org/new",
         "notes": {"en": "Faster.", "de": "Schneller."}}
        """
                .formatted(version, date);
    }
}
