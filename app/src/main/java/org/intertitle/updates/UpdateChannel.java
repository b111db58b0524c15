package org.intertitle.updates;

import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/**
 * Where this build learns of newer versions: the running version, the address of the notice (its
 * signature lies beside it, with {@code .sig} behind its name), and the Ed25519 key that signs it.
 */
public record UpdateChannel(Version running, URI notice, PublicKey key) {

    /**
     * What a build names; null where it names no address or no key, and then there is no such
     * feature.
     *
     * @param key the key in Base64 as X.509 writes it
     * @throws IllegalArgumentException where the build names something that cannot be used
     */
    public static @Nullable UpdateChannel of(String version, String address, String key) {
        return address.isEmpty() || key.isEmpty()
                ? null
                : new UpdateChannel(
                        Version.of(version)
                                .orElseThrow(() -> new IllegalArgumentException(version)),
                        URI.create(address),
                        key(key));
    }

    URI signature() {
        return URI.create(notice + ".sig");
    }

    private static PublicKey key(String text) {
        try {
            return KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(Base64.getDecoder().decode(text)));
        } catch (GeneralSecurityException e) {
            throw new IllegalArgumentException("the key of updates is no Ed25519 key", e);
        }
    }
}
