package org.intertitle.kernel;

import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** Where each system wants an application to keep its data. */
final class PlatformFolders {

    private PlatformFolders() {}

    /** The data folder of the application on a system that calls itself {@code os.name}. */
    static Path data(String os, Path home, Map<String, String> environment) {
        String system = os.toLowerCase(Locale.ROOT);
        if (system.startsWith("windows")) {
            return under(
                    environment.get("LOCALAPPDATA"), home.resolve("AppData/Local"), "Intertitle");
        }
        if (system.startsWith("mac")) {
            return home.resolve("Library/Application Support/Intertitle");
        }
        return under(environment.get("XDG_DATA_HOME"), home.resolve(".local/share"), "intertitle");
    }

    private static Path under(@Nullable String named, Path usual, String folder) {
        if (named == null || named.isBlank() || !Path.of(named).isAbsolute()) {
            return usual.resolve(folder);
        }
        return Path.of(named).resolve(folder);
    }
}
