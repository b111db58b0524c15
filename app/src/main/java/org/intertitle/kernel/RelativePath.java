package org.intertitle.kernel;

import java.net.URI;
import java.nio.file.Path;

/**
 * The place of a file or folder below a library folder, encoded as {@link Path#toUri} encodes it,
 * so that names which are not valid UTF-8 survive and a root can move. Segments are separated by
 * {@code /}; the empty path is the library folder itself.
 */
public record RelativePath(String encoded) implements Comparable<RelativePath> {

    /** The library folder itself. */
    public static final RelativePath ROOT = new RelativePath("");

    /** The place of {@code file}, which must lie at or below {@code root}; both absolute. */
    public static RelativePath of(Path root, Path file) {
        if (!file.startsWith(root)) {
            throw new IllegalArgumentException(file + " is not below " + root);
        }
        return new RelativePath(root.toUri().relativize(file.toUri()).getRawPath());
    }

    public Path in(Path root) {
        if (encoded.isEmpty()) {
            return root;
        }
        String base = root.toUri().toString();
        return Path.of(URI.create(base.endsWith("/") ? base + encoded : base + "/" + encoded));
    }

    /** The folder that holds it; the root's parent is the root. */
    public RelativePath parent() {
        int slash = encoded.lastIndexOf('/', encoded.length() - 2);
        return slash < 0 ? ROOT : new RelativePath(encoded.substring(0, slash));
    }

    /** Whether it lies at or below the given folder. */
    public boolean isBelow(RelativePath folder) {
        return folder.encoded.isEmpty()
                || encoded.equals(folder.encoded)
                || encoded.startsWith(folder.encoded + "/");
    }

    @Override
    public int compareTo(RelativePath other) {
        return encoded.compareTo(other.encoded);
    }

    @Override
    public String toString() {
        return encoded;
    }
}
