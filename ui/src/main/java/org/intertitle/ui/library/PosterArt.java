package org.intertitle.ui.library;

import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.TitleId;
import org.intertitle.queries.TitleRow;
import org.intertitle.ui.kit.Artwork;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

/**
 * Where posters get their pictures, and how many pixels they take; {@code file} is asked in the
 * background.
 */
record PosterArt(
        Artwork artwork, Function<TitleRow, Optional<Path>> file, double width, double height) {
    private record Subject(TitleId title, @Nullable RelativePath artwork) {}

    /** Shows the picture as soon as it is there; until then the tile is drawn. */
    Artwork.Ticket fill(Poster poster, TitleRow row) {
        poster.tile().picture(null);
        poster.drawn(true);
        return artwork.ask(
                new Artwork.Frame(new Subject(row.id(), row.artwork()), width, height),
                () -> file.apply(row),
                image -> {
                    poster.tile().picture(image.orElse(null));
                    poster.drawn(image.isEmpty());
                });
    }
}
