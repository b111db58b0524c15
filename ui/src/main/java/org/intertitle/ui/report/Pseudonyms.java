package org.intertitle.ui.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Gives folders, files and names others in their place, the same each time within one report. Of a
 * file its extension stays, of the program's own folder what the program itself named. Not
 * thread-safe.
 */
final class Pseudonyms {

    private static final Pattern OWN =
            Pattern.compile(
                    "(?:logs|store|locks)(?:/(?:intertitle|commands|hs_err_)[\\w.]*)?"
                            + "|window\\.sock|local\\.json|running|broken-run"
                            + "|(?:intertitle|journal|rescued)\\.db[\\w.-]*");
    private static final Pattern ARROW = Pattern.compile(" -> ");

    private final Map<String, String> folders = new HashMap<>();
    private final Map<String, String> files = new HashMap<>();
    private final Map<String, String> names = new HashMap<>();
    private final PathName data;
    private final int known;

    Pseudonyms(Whereabouts where) {
        data = PathName.of(where.data());
        if (!where.home().isEmpty()) {
            folders.put(PathName.of(where.home()).key(), "home");
        }
        if (!where.java().isEmpty()) {
            folders.put(PathName.of(where.java()).key(), "java");
        }
        if (!where.data().isEmpty()) {
            folders.put(data.key(), "data-folder");
        }
        known = folders.size();
    }

    /** A path, or several with arrows between them. */
    String paths(String text) {
        List<String> parts = ARROW.splitAsStream(text).map(this::path).toList();
        return String.join(" -> ", parts);
    }

    String path(String text) {
        PathName path = PathName.of(text);
        String own = path.below(data);
        if (OWN.matcher(own).matches()) {
            return "data-folder/" + own;
        }
        if (path.extension().isEmpty()) {
            return folder(path.key());
        }
        String file =
                files.computeIfAbsent(path.key(), _ -> "file-" + (files.size() + 1))
                        + path.extension();
        return path.folder().isEmpty() ? file : folder(path.folder()) + "/" + file;
    }

    String name(String text) {
        return names.computeIfAbsent(PathName.of(text).key(), _ -> "name-" + (names.size() + 1));
    }

    String address(String text) {
        return names.computeIfAbsent(
                "address " + PathName.of(text).key(), _ -> "address-" + (names.size() + 1));
    }

    private String folder(String key) {
        return folders.computeIfAbsent(key, _ -> "folder-" + (folders.size() - known + 1));
    }
}
