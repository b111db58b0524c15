package org.intertitle.library;

import java.util.Locale;
import java.util.Set;

/** Names that systems and programs put beside the user's files and that no scan looks at. */
final class HiddenNames {

    private static final Set<String> NAMES =
            Set.of(
                    "$recycle.bin",
                    "system volume information",
                    "lost+found",
                    "@eadir",
                    "#recycle",
                    "@recycle",
                    "#snapshot");

    private HiddenNames() {}

    /** Names that begin with a dot are hidden, unless the title itself begins with several. */
    static boolean hidden(String name) {
        boolean dotted = name.startsWith(".") && !name.startsWith("..");
        return (dotted && !name.equals(".ignore")) || NAMES.contains(name.toLowerCase(Locale.ROOT));
    }
}
