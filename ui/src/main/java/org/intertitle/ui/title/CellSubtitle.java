package org.intertitle.ui.title;

import org.intertitle.library.Subtitle;
import org.intertitle.library.SubtitleSource;
import org.intertitle.ui.kit.SubtitleAt;
import org.intertitle.ui.title.Episodes.Column;
import org.intertitle.ui.title.Episodes.Details;
import org.intertitle.wanted.Wanted;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/** Which subtitle a cell is about: what satisfies it, else the first in its language. Pure. */
final class CellSubtitle {
    private CellSubtitle() {}

    static Optional<Subtitle> of(Details details, Column column, @Nullable Wanted item) {
        return Optional.ofNullable(item)
                .map(Wanted::subtitle)
                .flatMap(id ->
                        details.subtitles().stream()
                                .filter(each -> each.id().equals(id))
                                .findFirst())
                .or(() ->
                        details.subtitles().stream()
                                .filter(each -> each.language().equals(column.language()))
                                .findFirst());
    }

    /** Where a subtitle is to be read; empty for one that is neither a file nor a track. */
    static Optional<SubtitleAt> at(Details details, Subtitle subtitle) {
        if (subtitle.source() == SubtitleSource.SIDECAR) {
            return file(details, subtitle).map(SubtitleAt.OfFile::new);
        }
        return Optional.ofNullable(subtitle.track())
                .map(track -> new SubtitleAt.OfTrack(subtitle.video(), track));
    }

    /** The file of a sidecar. */
    static Optional<Path> file(Details details, Subtitle subtitle) {
        return Optional.ofNullable(subtitle.path()).map(path -> path.in(details.root()));
    }

    /** Whether a subtitle is the one that satisfies an item; one that only could does not. */
    static boolean uses(@Nullable Wanted item, Subtitle subtitle) {
        return item != null
                && Matrix.isSatisfied(item.state())
                && Objects.equals(item.subtitle(), subtitle.id());
    }
}
