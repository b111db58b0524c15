package org.intertitle.ui.library;

import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.TitleId;
import org.intertitle.queries.TitleRow;
import org.intertitle.ui.kit.Artwork;
import org.intertitle.ui.kit.Tile;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Where posters get their pictures, and how many pixels they take; {@code file} is asked in the
 * background.
 */
record PosterArt(
        Artwork artwork, Function<TitleRow, Optional<Path>> file, double width, double height) {
    private record Subject(TitleId title, @Nullable RelativePath artwork) {}

    /**
     * Shows the picture as soon as it is there; until then the tile is drawn, which {@code drawn}
     * is told.
     */
    Artwork.Ticket fill(Tile tile, TitleRow row, Consumer<Boolean> drawn) {
        tile.picture(null);
        drawn.accept(true);
        return artwork.ask(
                new Artwork.Frame(new Subject(row.id(), row.artwork()), width, height),
                () -> file.apply(row),
                image -> {
                    tile.picture(image.orElse(null));
                    drawn.accept(image.isEmpty());
                });
    }
}
