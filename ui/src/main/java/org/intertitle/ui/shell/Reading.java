package org.intertitle.ui.shell;

import org.intertitle.library.SidecarName;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.SubtitleAt;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Tells which files are opened to be read: subtitles, by their names, and nothing else. */
public final class Reading {
    /** Matroska with nothing but subtitles in it. */
    private static final String TRACKS = ".mks";

    private Reading() {}

    /** The place that shows the first of these files; empty where one of them is no subtitle. */
    public static Optional<Place.OfSubtitle> of(List<Path> files) {
        List<Path> distinct = files.stream().distinct().toList();
        if (distinct.isEmpty() || !distinct.stream().allMatch(Reading::isSubtitle)) {
            return Optional.empty();
        }
        List<SubtitleAt> all = distinct.stream().<SubtitleAt>map(SubtitleAt.OfFile::new).toList();
        return Optional.of(new Place.OfSubtitle(all.getFirst(), all.size() > 1 ? all : List.of()));
    }

    /** Whether a file is one by its name. */
    public static boolean isSubtitle(Path file) {
        String name = String.valueOf(file.getFileName());
        return SidecarName.isSubtitle(name) || name.toLowerCase(Locale.ROOT).endsWith(TRACKS);
    }
}
