package org.intertitle.net;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * An address that may be asked: by https, or in the clear on this machine itself, where nobody
 * listens; without a name or password in it.
 */
record SafeAddress(URI uri) {

    private static final Set<String> THIS_MACHINE = Set.of("127.0.0.1", "[::1]", "localhost");

    static Optional<SafeAddress> of(URI uri) {
        boolean safe =
                uri.getHost() != null
                        && uri.getRawUserInfo() == null
                        && ("https".equalsIgnoreCase(uri.getScheme())
                                || ("http".equalsIgnoreCase(uri.getScheme()) && local(uri)));
        return safe ? Optional.of(new SafeAddress(uri)) : Optional.empty();
    }

    /** Where a server leads on to; empty where that is not safe, as out of the net into here. */
    Optional<SafeAddress> redirected(String location) {
        try {
            return of(uri.resolve(location.strip())).filter(next -> local(uri) || !local(next.uri));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    String host() {
        return uri.getHost().toLowerCase(Locale.ROOT);
    }

    private static boolean local(URI uri) {
        return THIS_MACHINE.contains(uri.getHost().toLowerCase(Locale.ROOT));
    }
}
