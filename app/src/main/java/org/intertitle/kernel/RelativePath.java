package org.intertitle.kernel;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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

    /**
     * The last segment for people and parsers to read; bytes that are not valid UTF-8 become
     * replacement signs, so that two different files may read alike.
     */
    public String name() {
        int end = encoded.endsWith("/") ? encoded.length() - 1 : encoded.length();
        String segment = encoded.substring(encoded.lastIndexOf('/', end - 1) + 1, end);
        if (segment.indexOf('%') < 0) {
            return segment;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(segment.length());
        for (int i = 0; i < segment.length(); i++) {
            char c = segment.charAt(i);
            int high = c == '%' && i + 2 < segment.length() ? hex(segment.charAt(i + 1)) : -1;
            int low = high < 0 ? -1 : hex(segment.charAt(i + 2));
            if (low < 0) {
                bytes.writeBytes(String.valueOf(c).getBytes(StandardCharsets.UTF_8));
            } else {
                bytes.write(high << 4 | low);
                i += 2;
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static int hex(char c) {
        return Character.digit(c, 16);
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
