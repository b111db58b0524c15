package org.intertitle.library;

import java.util.ArrayList;
import java.util.List;

/**
 * What the {@code .ignore} files of a directory and of those above it leave out: an empty file the
 * whole directory, another one what its lines say in gitignore's syntax; the last fitting line
 * rules. Immutable.
 */
final class IgnoreRules {

    static final IgnoreRules NONE = new IgnoreRules(List.of());

    private static final int MAX_LINES = 1_000;
    private static final int MAX_LENGTH = 300;

    private record Line(String base, Glob glob, boolean negated, boolean directories) {

        boolean fits(String place, boolean directory) {
            return (directory || !directories)
                    && place.startsWith(base)
                    && glob.matches(place.substring(base.length()));
        }
    }

    private final List<Line> lines;

    private IgnoreRules(List<Line> lines) {
        this.lines = lines;
    }

    /** Whether the content of an {@code .ignore} file leaves out its whole directory. */
    static boolean wholeDirectory(String content) {
        return content.isBlank();
    }

    /**
     * These rules and those of the {@code .ignore} file in the directory {@code base} (decoded,
     * relative, empty for the library folder).
     */
    IgnoreRules with(String base, String content) {
        List<Line> all = new ArrayList<>(lines);
        String prefix = base.isEmpty() ? "" : base + "/";
        content.lines()
                .limit(MAX_LINES)
                .map(String::stripTrailing)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .filter(line -> line.length() <= MAX_LENGTH)
                .forEach(line -> all.add(read(prefix, line)));
        return new IgnoreRules(List.copyOf(all));
    }

    /** Whether the entry at this decoded relative place is left out. */
    boolean leaveOut(String place, boolean directory) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).fits(place, directory)) {
                return !lines.get(i).negated();
            }
        }
        return false;
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    private static Line read(String base, String line) {
        boolean negated = line.startsWith("!");
        String pattern = negated ? line.substring(1) : line;
        boolean directories = pattern.endsWith("/");
        if (directories) {
            pattern = pattern.substring(0, pattern.length() - 1);
        }
        boolean anchored = pattern.indexOf('/') >= 0;
        if (pattern.startsWith("/")) {
            pattern = pattern.substring(1);
        }
        return new Line(base, new Glob(anchored ? pattern : "**/" + pattern), negated, directories);
    }
}
