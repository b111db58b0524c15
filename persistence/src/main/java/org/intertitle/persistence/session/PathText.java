package org.intertitle.persistence.session;

import java.net.URI;
import java.nio.file.Path;

/**
 * Absolute paths as text, encoded as {@link Path#toUri} encodes them, so that names which are not
 * valid UTF-8 survive; without the slash that a path gets or not by whether its folder is there.
 */
public final class PathText {

    private PathText() {}

    public static String write(Path path) {
        String uri = path.toUri().toString();
        boolean root = path.getNameCount() == 0;
        return uri.endsWith("/") && !root ? uri.substring(0, uri.length() - 1) : uri;
    }

    public static Path read(String text) {
        return Path.of(URI.create(text));
    }
}
