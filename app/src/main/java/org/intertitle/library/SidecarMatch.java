package org.intertitle.library;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.RelativePath;
import org.intertitle.release.ReleaseParser;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Finds the video of each sidecar of a library folder: by base name, by the folder that it lies in,
 * by what its name says, or because no other is near. Where several fit it attaches to none. The
 * cost of a sidecar does not depend on the number of files. Belongs to one thread.
 */
public final class SidecarMatch {

    private static final Set<String> SUB_FOLDERS =
            Set.of(
                    "subs",
                    "subtitles",
                    "sub",
                    "subtitle",
                    "vobsubs",
                    "vobsub",
                    "untertitel",
                    "legendas",
                    "srt",
                    "ass",
                    "sidecars",
                    "captions",
                    "字幕",
                    "subtitulos",
                    "sous-titres",
                    "idx",
                    "cc");
    private static final int HIGHEST = 3;

    private final SidecarMatchByName byName;
    private final Map<RelativePath, SidecarMatchIndex> folders = new HashMap<>();
    private final Map<RelativePath, SidecarMatchIndex> titles = new HashMap<>();

    public SidecarMatch(ReleaseParser parser, Collection<SidecarMatchVideo> videos) {
        this.byName = new SidecarMatchByName(parser);
        for (SidecarMatchVideo video : videos) {
            index(folders, video.path().parent()).add(video);
            index(titles, video.title().location()).add(video);
        }
    }

    private static SidecarMatchIndex index(
            Map<RelativePath, SidecarMatchIndex> map, RelativePath folder) {
        return map.computeIfAbsent(folder, key -> new SidecarMatchIndex());
    }

    /**
     * The subtitles among these files: a VobSub pair counts once, by its {@code .idx}; an {@code
     * .idx} without its {@code .sub} is none.
     */
    public static List<RelativePath> subtitles(Collection<RelativePath> files) {
        Set<String> names = new HashSet<>();
        files.forEach(file -> names.add(file.encoded().toLowerCase(Locale.ROOT)));
        List<RelativePath> found = new ArrayList<>();
        for (RelativePath file : files) {
            String name = file.encoded().toLowerCase(Locale.ROOT);
            String stem = name.substring(0, Math.max(0, name.length() - 4));
            boolean covered = name.endsWith(".sub") && names.contains(stem + ".idx");
            boolean alone = name.endsWith(".idx") && !names.contains(stem + ".sub");
            if (SidecarName.isSubtitle(name) && !covered && !alone) {
                found.add(file);
            }
        }
        return found;
    }

    /** The video that the sidecar belongs to. */
    public SidecarMatchResult match(RelativePath sidecar) {
        String fileName = sidecar.name();
        RelativePath folder = sidecar.parent();
        SidecarMatchResult found = byBase(fileName, folder);
        Language told = Language.UNDETERMINED;
        for (int level = 0;
                found == null && level < HIGHEST && !folder.encoded().isEmpty();
                level++) {
            RelativePath above = folder.parent();
            String folderName = folder.name();
            SidecarMatchIndex videos =
                    folders.get(subFolder(above.name()) ? above.parent() : above);
            found = byFolderName(fileName, folderName, videos, told);
            Language language = language(folderName);
            if (found != null || (!subFolder(folderName) && language == null)) {
                break;
            }
            told = language == null ? told : language;
            folder = above;
            found = byBase(fileName, folder);
        }
        return SidecarMatchLanguage.orTold(
                found == null ? byContent(fileName, folder) : found, told);
    }

    private @Nullable SidecarMatchResult byBase(String fileName, RelativePath folder) {
        SidecarMatchIndex videos = folders.get(folder);
        if (videos == null) {
            return null;
        }
        SidecarName name = SidecarName.read(fileName, videos.bases());
        String base = name.base();
        if (base == null) {
            return null;
        }
        return new SidecarMatchResult.Attached(
                videos.withBase(base).getFirst().path(),
                name.label() == null || name.forced()
                        ? SidecarMatchedBy.EXACT_BASE
                        : SidecarMatchedBy.PREFIX,
                name);
    }

    private static @Nullable SidecarMatchResult byFolderName(
            String fileName, String folderName, @Nullable SidecarMatchIndex videos, Language told) {
        List<SidecarMatchVideo> found = videos == null ? List.of() : videos.withBase(folderName);
        if (found.isEmpty()) {
            return null;
        }
        SidecarName name = SidecarName.read(fileName, List.of());
        return SidecarMatchLanguage.orTold(
                new SidecarMatchResult.Attached(
                        found.getFirst().path(), SidecarMatchedBy.FOLDER_NAME, name),
                told);
    }

    private SidecarMatchResult byContent(String fileName, RelativePath folder) {
        SidecarName name = SidecarName.read(fileName, List.of());
        SidecarMatchIndex near = folders.get(folder);
        SidecarMatchResult found = near == null ? null : byName.find(near, name);
        RelativePath at = folder;
        for (int level = 0; found == null && level <= HIGHEST + 1; level++) {
            SidecarMatchIndex title = titles.get(at);
            found = title == null ? null : byName.find(title, name);
            if (at.encoded().isEmpty()) {
                break;
            }
            at = at.parent();
        }
        if (found == null && near != null) {
            found = byName.only(near, name);
        }
        return found == null
                ? new SidecarMatchResult.Unattached(SidecarMatchResult.Reason.NO_VIDEO, name)
                : found;
    }

    /** Whether players or rippers put subtitles into a folder of that name. */
    static boolean subFolder(String name) {
        return SUB_FOLDERS.contains(SidecarNameBases.key(name).strip());
    }

    private static @Nullable Language language(String folderName) {
        String key = SidecarNameBases.key(folderName).strip();
        Language language = SidecarNameWords.language(key);
        return language != null && language.determined() ? language : null;
    }
}
