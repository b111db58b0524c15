package org.intertitle.standalone;

import org.intertitle.kernel.FoldedName;
import org.intertitle.kernel.RelativePath;
import org.intertitle.library.EpisodeNumbers;
import org.intertitle.library.FolderKind;
import org.intertitle.library.Recognized;
import org.intertitle.library.RecognizedTitle;
import org.intertitle.library.ReleaseFacts;
import org.intertitle.library.TitleKind;
import org.intertitle.release.FolderContext;
import org.intertitle.release.NameHint;
import org.intertitle.release.ReleaseName;
import org.intertitle.release.ReleaseParser;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Decides for one video between film and series and joins name, folders and {@code .nfo} facts. */
record VideoReader(ReleaseParser parser, FolderKind kind) {

    FolderContext enter(FolderContext context, String folderName) {
        return parser.enter(context, folderName);
    }

    Recognized read(KnownFolder folder, RelativePath video) {
        String fileName = video.name();
        List<NfoFacts> own = folder.nfo().of(KnownFolder.base(fileName));
        ReleaseName name = parser.parse(folder.context(), fileName, hint(folder, own));
        TitleKind titleKind = titleKind(folder, own, name);
        return titleKind == TitleKind.FILM
                ? film(folder, own, name, fileName)
                : episode(folder, own, name, fileName);
    }

    private NameHint hint(KnownFolder folder, List<NfoFacts> own) {
        if (kind == FolderKind.ANIME) {
            return NameHint.ANIME;
        }
        if (is(own, NfoFacts.Kind.MOVIE) || kind == FolderKind.FILMS) {
            return NameHint.FILM;
        }
        boolean series = folder.nfo().show() != null || is(own, NfoFacts.Kind.EPISODE);
        return series || kind == FolderKind.SERIES ? NameHint.EPISODE : NameHint.ANY;
    }

    private static boolean is(List<NfoFacts> facts, NfoFacts.Kind kind) {
        return !facts.isEmpty() && facts.getFirst().kind() == kind;
    }

    private TitleKind titleKind(KnownFolder folder, List<NfoFacts> own, ReleaseName name) {
        if (is(own, NfoFacts.Kind.MOVIE)) {
            return TitleKind.FILM;
        }
        if (is(own, NfoFacts.Kind.EPISODE) || folder.nfo().show() != null) {
            return TitleKind.SERIES;
        }
        boolean placed = name.type() == ReleaseName.Type.EPISODE;
        boolean certain = name.season() != null && !name.episode().isEmpty();
        boolean series =
                switch (kind) {
                    case FILMS -> certain;
                    case SERIES, ANIME -> placed || name.year() == null;
                    case AUTO -> placed;
                };
        return series ? TitleKind.SERIES : TitleKind.FILM;
    }

    private Recognized film(
            KnownFolder folder, List<NfoFacts> own, ReleaseName name, String fileName) {
        NfoFacts nfo = own.isEmpty() ? filmNfo(folder, name) : own.getFirst();
        String title = name.longTitle() == null ? KnownFolder.base(fileName) : name.longTitle();
        boolean partOfTitle = !Objects.equals(name.title(), name.longTitle());
        RecognizedTitle recognized =
                new RecognizedTitle(
                        TitleKind.FILM,
                        kind == FolderKind.ANIME,
                        nfo == null || nfo.title() == null ? title : nfo.title(),
                        nfo == null || nfo.year() == null ? name.year() : nfo.year(),
                        ids(name, nfo),
                        folder.ancestor(folder.context().titleDepth()));
        return new Recognized.Known(
                recognized, EpisodeNumbers.NONE, release(name, partOfTitle ? null : name.part()));
    }

    /** {@code movie.nfo} tells about this file only if they agree on the title. */
    private static @Nullable NfoFacts filmNfo(KnownFolder folder, ReleaseName name) {
        NfoFacts movie = folder.nfo().movie();
        ReleaseName above = folder.context().named();
        if (movie == null || movie.title() == null || name.title() == null) {
            return movie;
        }
        boolean agrees =
                same(movie.title(), name.title())
                        || (name.longTitle() != null && same(movie.title(), name.longTitle()))
                        || (above != null
                                && above.title() != null
                                && same(above.title(), name.title()));
        return agrees ? movie : null;
    }

    private static boolean same(String one, String other) {
        return FoldedName.fold(one).equals(FoldedName.fold(other));
    }

    private Recognized episode(
            KnownFolder folder, List<NfoFacts> own, ReleaseName name, String fileName) {
        NfoFacts show = folder.nfo().show();
        FolderContext context = folder.context();
        ReleaseName above = context.named();
        String title = name.longTitle();
        if (show != null && show.title() != null) {
            title = show.title();
        } else if (title == null) {
            title = own.isEmpty() ? null : own.getFirst().showTitle();
        }
        RecognizedTitle recognized =
                new RecognizedTitle(
                        TitleKind.SERIES,
                        anime(name),
                        title == null ? KnownFolder.base(fileName) : title,
                        show != null && show.year() != null
                                ? show.year()
                                : year(context, above, name),
                        ids(name, show),
                        folder.ancestor(context.titleDepth()));
        return new Recognized.Known(
                recognized,
                EpisodeReader.numbers(own, name, anime(name)),
                release(name, name.part()));
    }

    /**
     * Inside a series' own folder only the folder's year counts, or each file might name another.
     */
    private static @Nullable Integer year(
            FolderContext context, @Nullable ReleaseName above, ReleaseName name) {
        boolean own = above != null && context.titleDepth() > 0 && bearsTitle(above, name);
        if (own && above != null) {
            return above.year();
        }
        return name.yearInTitle() ? name.year() : null;
    }

    private static boolean bearsTitle(ReleaseName above, ReleaseName name) {
        return above.title() != null
                && name.title() != null
                && same(above.title(), name.title())
                && above.season() == null
                && !above.numbered();
    }

    private boolean anime(ReleaseName name) {
        boolean absolute = !name.absoluteEpisode().isEmpty() && name.season() == null;
        return kind == FolderKind.ANIME || absolute || name.crc32() != null;
    }

    private static Map<String, String> ids(ReleaseName name, @Nullable NfoFacts nfo) {
        Map<String, String> ids = new HashMap<>(name.ids());
        if (nfo != null) {
            ids.putAll(nfo.ids());
        }
        return ids;
    }

    private static ReleaseFacts release(ReleaseName name, @Nullable Integer part) {
        return new ReleaseFacts(
                name.releaseGroup(),
                name.source(),
                name.screenSize(),
                name.videoCodec(),
                name.edition(),
                part);
    }
}
