package org.intertitle.standalone;

import org.intertitle.library.RecognizedContents;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The {@code .nfo} facts that rule in a folder: the series' from here or above, the film's and each
 * video's from here.
 */
record FolderNfo(
        @Nullable NfoFacts show, @Nullable NfoFacts movie, Map<String, List<NfoFacts>> videos) {

    static final FolderNfo NONE = new FolderNfo(null, null, Map.of());

    FolderNfo inside(RecognizedContents contents) {
        if (contents.nfo().isEmpty()) {
            return show == null ? NONE : new FolderNfo(show, null, Map.of());
        }
        NfoFacts series = show;
        NfoFacts film = null;
        Map<String, List<NfoFacts>> byBase = new HashMap<>();
        for (Map.Entry<String, byte[]> file : contents.nfo().entrySet()) {
            List<NfoFacts> facts = NfoReader.read(file.getValue());
            String base = KnownFolder.base(file.getKey()).toLowerCase(Locale.ROOT);
            if (facts.isEmpty()) {
                continue;
            }
            if (base.equals("tvshow")) {
                series = facts.getFirst();
            } else if (base.equals("movie")) {
                film = facts.getFirst();
            } else {
                byBase.put(base, facts);
            }
        }
        return new FolderNfo(series, film, Map.copyOf(byBase));
    }

    /** What the video's own file says; empty where it has none. */
    List<NfoFacts> of(String videoBase) {
        return videos.getOrDefault(videoBase.toLowerCase(Locale.ROOT), List.of());
    }
}
