package org.intertitle.library;

import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.TitleId;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/**
 * A film or a series. Its natural key is (folder, location, kind, folded name, year). {@code ids}
 * holds what names and {@code .nfo} files say ({@code imdb}, {@code tmdb}, {@code tvdb}); {@code
 * location} is the folder that holds it; {@code artwork} the picture beside it.
 */
public record Title(
        TitleId id,
        FolderId folder,
        RelativePath location,
        TitleKind kind,
        boolean anime,
        String name,
        @Nullable Integer year,
        Map<String, String> ids,
        @Nullable ProfileId profile,
        @Nullable RelativePath artwork) {

    public Title {
        ids = Map.copyOf(ids);
    }

    Title withProfile(@Nullable ProfileId changed) {
        return new Title(id, folder, location, kind, anime, name, year, ids, changed, artwork);
    }

    RecognizedTitle recognized() {
        return new RecognizedTitle(kind, anime, name, year, ids, location);
    }
}
