package org.intertitle.library;

import org.intertitle.kernel.RelativePath;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The pictures that lie beside a title: {@code <base>-poster}, and in a folder that holds nothing
 * else {@code poster}, {@code folder} or {@code cover}.
 */
final class TitleArtwork {

    private static final List<String> NAMES = List.of("poster", "folder", "cover");

    private final Map<RelativePath, Map<String, RelativePath>> pictures;

    TitleArtwork(List<FoundDirectory> directories) {
        pictures =
                directories.stream()
                        .collect(
                                Collectors.toMap(
                                        FoundDirectory::path,
                                        directory -> pictures(directory.of(FileKind.ARTWORK))));
    }

    /** {@code alone} says that the folder holds this title only. */
    @Nullable RelativePath of(RelativePath location, FoundFile video, boolean alone) {
        RelativePath own =
                pictures.getOrDefault(video.path().parent(), Map.of())
                        .get(base(video.name()) + "-poster");
        if (own != null || !alone) {
            return own;
        }
        Map<String, RelativePath> there = pictures.getOrDefault(location, Map.of());
        for (String name : NAMES) {
            RelativePath picture = there.get(name);
            if (picture != null) {
                return picture;
            }
        }
        return null;
    }

    private static Map<String, RelativePath> pictures(List<FoundFile> files) {
        return files.stream()
                .collect(
                        Collectors.toMap(
                                file -> base(file.name()), FoundFile::path, (first, _) -> first));
    }

    private static String base(String name) {
        int dot = name.lastIndexOf('.');
        return (dot <= 0 ? name : name.substring(0, dot)).toLowerCase(Locale.ROOT);
    }
}
