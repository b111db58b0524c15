package org.intertitle.sources;

import org.intertitle.library.SidecarName;
import org.intertitle.library.SidecarNamingStyle;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * The folders that one plan would write to: what lies in them, and what the plan took already, so
 * that no two steps claim one name. Each folder is read once. Names are compared without regard to
 * case, because some file systems do. Confined to the plan that is being made.
 */
public final class TargetFolders {

    private final FolderView view;
    private final Map<Path, Listing> folders = new HashMap<>();
    private final Map<Path, SidecarNamingStyle> styles = new HashMap<>();

    private record Listing(List<String> names, Set<String> taken, boolean writable) {}

    public TargetFolders(FolderView view) {
        this.view = view;
    }

    /** Whether a file or a step of this plan has this place. */
    public boolean taken(Path file) {
        return listing(folder(file)).taken.contains(key(file));
    }

    /** Gives the place to a step. */
    public void take(Path file) {
        listing(folder(file)).taken.add(key(file));
    }

    boolean writable(Path folder) {
        return listing(folder).writable;
    }

    /** How the sidecars of this folder are named. */
    SidecarNamingStyle style(Path folder) {
        return styles.computeIfAbsent(folder, this::readStyle);
    }

    private SidecarNamingStyle readStyle(Path folder) {
        List<String> names = listing(folder).names;
        List<String> bases =
                names.stream()
                        .filter(name -> !SidecarName.isSubtitle(name))
                        .map(TargetName::base)
                        .distinct()
                        .toList();
        List<String> sidecars = names.stream().filter(SidecarName::isSubtitle).toList();
        return SidecarNamingStyle.of(sidecars, bases);
    }

    /**
     * The file's sibling with this extension, as it is really written; null where there is none.
     */
    @Nullable Path sibling(Path file, String extension) {
        Path folder = folder(file);
        String wanted = TargetName.base(TargetName.name(file)) + "." + extension;
        return listing(folder).names.stream()
                .filter(name -> name.equalsIgnoreCase(wanted))
                .findFirst()
                .map(folder::resolve)
                .orElse(null);
    }

    private Listing listing(Path folder) {
        return folders.computeIfAbsent(folder, this::read);
    }

    private Listing read(Path folder) {
        List<String> names = view.names(folder);
        Set<String> taken = new HashSet<>();
        names.forEach(name -> taken.add(name.toLowerCase(Locale.ROOT)));
        return new Listing(names, taken, view.writable(folder));
    }

    private static Path folder(Path file) {
        Path folder = file.getParent();
        return folder == null ? file : folder;
    }

    private static String key(Path file) {
        return TargetName.name(file).toLowerCase(Locale.ROOT);
    }
}
