package org.intertitle.ui.kit;

/** Shortens a path to a number of characters: it loses its middle, never the file name. */
public final class PathText {
    private static final String GAP = "…";

    private PathText() {}

    /** The path itself where it fits. */
    public static String shorten(String path, int characters) {
        if (path.length() <= characters) {
            return path;
        }
        char separator = path.indexOf('/') >= 0 ? '/' : '\\';
        int cut = path.lastIndexOf(separator, path.length() - 2);
        String name = path.substring(cut + 1);
        int room = characters - name.length() - 2;
        if (cut <= 0 || room < 1) {
            return cut <= 0 ? path : GAP + separator + name;
        }
        int front = path.lastIndexOf(separator, room) + 1;
        return path.substring(0, Math.max(front, 0)) + GAP + separator + name;
    }
}
