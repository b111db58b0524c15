package org.intertitle.library;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The two files of a VobSub subtitle, an index and its pictures, of which neither counts alone. */
final class VobSubPair {

    private VobSubPair() {}

    /** The file, and the one that would make a pair with it; other files are alone. */
    static List<Path> of(Path file) {
        String name = String.valueOf(file.getFileName());
        String lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".idx")) {
            return List.of(file, partner(file, name, "sub", "SUB"));
        }
        return lower.endsWith(".sub")
                ? List.of(file, partner(file, name, "idx", "IDX"))
                : List.of(file);
    }

    private static Path partner(Path file, String name, String small, String capital) {
        int dot = name.length() - small.length();
        boolean capitals = Character.isUpperCase(name.charAt(dot));
        return file.resolveSibling(name.substring(0, dot) + (capitals ? capital : small));
    }
}
