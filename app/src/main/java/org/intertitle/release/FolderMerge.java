package org.intertitle.release;

import org.intertitle.kernel.FoldedName;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Joins what a file says with what its folders say; the file is right unless it is vague. */
final class FolderMerge {

    private final FolderContext context;
    private final NameHint hint;
    private final @Nullable ReleaseName folder;

    FolderMerge(FolderContext context, NameHint hint) {
        this.context = context;
        this.hint = hint;
        this.folder = context.named();
    }

    ReleaseName merge(ReleaseName file) {
        if (folder == null && context.season() == null && context.part() == null) {
            return file;
        }
        boolean episode = episode(file);
        boolean folderTitle = folder != null && (episode ? showTitle(file) : filmTitle(file));
        ReleaseName titled = folderTitle && folder != null ? folder : file;
        boolean lost = folderTitle && episode && file.episodeTitle() == null && !file.numbered();
        Integer season = season(file, episode);
        return new ReleaseName(
                episode ? ReleaseName.Type.EPISODE : ReleaseName.Type.MOVIE,
                titled.title(),
                titled.longTitle(),
                year(file, folderTitle),
                (folderTitle && folder != null) ? folder.yearInTitle() : file.yearInTitle(),
                season,
                episodes(file, season),
                season == null || season.equals(file.season()) || season == 1
                        ? file.absoluteEpisode()
                        : List.of(),
                file.date() == null && folder != null && !file.numbered()
                        ? folder.date()
                        : file.date(),
                lost ? file.title() : file.episodeTitle(),
                file.part() == null ? context.part() : file.part(),
                either(file.releaseGroup(), folder == null ? null : folder.releaseGroup()),
                either(file.screenSize(), folder == null ? null : folder.screenSize()),
                either(file.source(), folder == null ? null : folder.source()),
                either(file.videoCodec(), folder == null ? null : folder.videoCodec()),
                folder != null && file.audioCodec().isEmpty()
                        ? folder.audioCodec()
                        : file.audioCodec(),
                either(file.audioChannels(), folder == null ? null : folder.audioChannels()),
                either(file.streamingService(), folder == null ? null : folder.streamingService()),
                either(file.edition(), folder == null ? null : folder.edition()),
                folder != null && file.language().isEmpty() ? folder.language() : file.language(),
                folder != null && file.subtitleLanguage().isEmpty()
                        ? folder.subtitleLanguage()
                        : file.subtitleLanguage(),
                file.properCount(),
                file.version(),
                file.crc32(),
                file.other(),
                ids(file, folderTitle));
    }

    private boolean episode(ReleaseName file) {
        boolean inSeason = context.season() != null && hint != NameHint.FILM;
        boolean inEpisode = folder != null && folder.numbered() && hint != NameHint.FILM;
        return file.type() == ReleaseName.Type.EPISODE || inSeason || inEpisode;
    }

    private boolean showTitle(ReleaseName file) {
        if (folder == null || folder.title() == null) {
            return false;
        }
        boolean asked = hint == NameHint.EPISODE || hint == NameHint.ANIME;
        boolean deliberate = folder.year() != null || !folder.ids().isEmpty();
        boolean bare = file.title() == null || !file.numbered();
        return bare
                || context.seasonFolder()
                || deliberate
                || asked
                || same(file)
                || abbreviated(file);
    }

    /** {@code bb.s01e01} in {@code Breaking Bad}. */
    private boolean abbreviated(ReleaseName file) {
        if (folder == null || folder.title() == null || file.title() == null) {
            return false;
        }
        String whole = FoldedName.fold(folder.title());
        String cut = FoldedName.fold(file.title());
        StringBuilder initials = new StringBuilder();
        for (String word : whole.split(" ")) {
            initials.append(word, 0, Math.min(1, word.length()));
        }
        return (cut.length() > 1 && cut.contentEquals(initials)) || whole.startsWith(cut + " ");
    }

    private boolean filmTitle(ReleaseName file) {
        if (folder == null || folder.title() == null || folder.numbered()) {
            return false;
        }
        boolean holds = context.titleDepth() >= context.depth() - (context.part() == null ? 0 : 1);
        boolean vague = file.title() == null || (file.year() == null && folder.year() != null);
        return holds && (vague || (same(file) && file.year() == null));
    }

    private boolean same(ReleaseName file) {
        return folder != null
                && file.title() != null
                && folder.title() != null
                && FoldedName.fold(file.title()).equals(FoldedName.fold(folder.title()));
    }

    private @Nullable Integer year(ReleaseName file, boolean folderTitle) {
        Integer above = folder == null ? null : folder.year();
        if (same(file)) {
            return folderTitle ? either(above, file.year()) : either(file.year(), above);
        }
        return folderTitle ? above : file.year();
    }

    private @Nullable Integer season(ReleaseName file, boolean episode) {
        return file.season() == null && episode ? context.season() : file.season();
    }

    /** In {@code Season 1} a file called 103 is the third. */
    private List<Integer> episodes(ReleaseName file, @Nullable Integer season) {
        List<Integer> own = file.episode();
        if (own.isEmpty() && folder != null && !file.numbered()) {
            return folder.episode();
        }
        boolean packed =
                file.season() == null
                        && season != null
                        && season > 0
                        && own.size() == 1
                        && own.getFirst() / 100 == season
                        && own.getFirst() % 100 > 0;
        return packed && !hint.equals(NameHint.ANIME) ? List.of(own.getFirst() % 100) : own;
    }

    private Map<String, String> ids(ReleaseName file, boolean folderTitle) {
        Map<String, String> ids = new HashMap<>(file.ids());
        boolean ours = folder != null && (folderTitle || (same(file) && !differs(file.year())));
        if (ours && folder != null) {
            ids.putAll(folder.ids());
        }
        return Map.copyOf(ids);
    }

    private boolean differs(@Nullable Integer year) {
        return folder != null
                && year != null
                && folder.year() != null
                && !year.equals(folder.year());
    }

    private static <T> @Nullable T either(@Nullable T first, @Nullable T second) {
        return first == null ? second : first;
    }
}
