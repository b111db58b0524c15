package org.intertitle.kernel;

import java.net.URI;
import java.nio.file.Path;

/**
 * The place of a file or folder below a library folder, encoded as {@link Path#toUri} encodes it,
 * so that names which are not valid UTF-8 survive and a root can move. Segments are separated by
 * {@code /}, none at the end; the empty path is the library folder itself. Immutable.
 */
public record RelativePath(String encoded) implements Comparable<RelativePath> {

    /** The library folder itself. */
    public static final RelativePath ROOT = new RelativePath("");

    /** The place of {@code file}, which must lie at or below {@code root}; both absolute. */
    public static RelativePath of(Path root, Path file) {
        if (!file.startsWith(root)) {
            throw new IllegalArgumentException(file + " is not below " + root);
        }
        RelativePath place = ROOT;
        for (int i = root.getNameCount(); i < file.getNameCount(); i++) {
            place = place.child(root.resolve(file.subpath(root.getNameCount(), i + 1)));
        }
        return place;
    }

    /** The place of {@code file}, an absolute path whose parent is this folder. */
    public RelativePath child(Path file) {
        Path name = file.getFileName();
        String fast = name == null ? null : PathSegments.encode(name.toString());
        String segment = fast != null ? fast : lastSegment(file);
        return new RelativePath(encoded.isEmpty() ? segment : encoded + "/" + segment);
    }

    public Path in(Path root) {
        if (encoded.isEmpty()) {
            return root;
        }
        String decoded = PathSegments.decode(encoded);
        if (decoded != null) {
            return root.resolve(decoded);
        }
        String base = root.toUri().toString();
        return Path.of(URI.create(base.endsWith("/") ? base + encoded : base + "/" + encoded));
    }

    /**
     * The last segment for people and parsers to read; bytes that are not valid UTF-8 become
     * replacement signs, so that two different files may read alike.
     */
    public String name() {
        return PathSegments.text(encoded.substring(encoded.lastIndexOf('/') + 1));
    }

    /** The folder that holds it; the root's parent is the root. */
    public RelativePath parent() {
        int slash = encoded.lastIndexOf('/');
        return slash < 0 ? ROOT : new RelativePath(encoded.substring(0, slash));
    }

    /** Whether it lies at or below the given folder. */
    public boolean isBelow(RelativePath folder) {
        String above = folder.encoded;
        if (above.isEmpty()) {
            return true;
        }
        return encoded.startsWith(above)
                && (encoded.length() == above.length() || encoded.charAt(above.length()) == '/');
    }

    @Override
    public int compareTo(RelativePath other) {
        return encoded.compareTo(other.encoded);
    }

    @Override
    public String toString() {
        return encoded;
    }

    private static String lastSegment(Path file) {
        String uri = file.toUri().getRawPath();
        int end = uri.endsWith("/") ? uri.length() - 1 : uri.length();
        return uri.substring(uri.lastIndexOf('/', end - 1) + 1, end);
    }
}
