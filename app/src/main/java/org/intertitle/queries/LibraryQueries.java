package org.intertitle.queries;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.VideoId;

import java.util.Collection;
import java.util.List;

/** Lists of titles and videos for the window and the command line. */
public interface LibraryQueries {

    int countTitles(Tx tx, QueryFilter filter);

    /** How many videos are in the filter; {@link #videoIds} lists them. */
    int countVideos(Tx tx, QueryFilter filter);

    /** The ids of all titles in the filter, in order. */
    List<TitleId> titleIds(Tx tx, QueryFilter filter, TitleSort sort, boolean descending);

    /** All titles in the filter, in the order of their groups, and within these sorted. */
    TitleGroups titleGroups(
            Tx tx, QueryFilter filter, TitleGrouping grouping, TitleSort sort, boolean descending);

    /**
     * The titles in the filter whose names begin so, by name; {@code prefix} is folded as names
     * are. An empty one finds nothing.
     */
    List<TitleId> titlesBeginning(Tx tx, QueryFilter filter, String prefix);

    /** The names of all titles as they are now. */
    TitleIndex titleIndex(Tx tx);

    /** Rows for these ids, in the order of the ids; ids that are gone are left out. */
    List<TitleRow> titleRows(Tx tx, List<TitleId> ids);

    /** The (language, kind) pairs that any profile in use asks for, most asked first. */
    List<AskedLanguage> askedLanguages(Tx tx);

    /** The languages of all subtitles that were found, the most frequent first. */
    List<FoundLanguage> foundLanguages(Tx tx);

    /** The ids of all videos in the filter, by title name, season, episode, path. */
    List<VideoId> videoIds(Tx tx, QueryFilter filter);

    /** The videos of these titles, in the same order as {@link #videoIds}. */
    List<VideoId> videosOfTitles(Tx tx, Collection<TitleId> titles);

    /** What all titles in the filter have and lack. */
    TitleSums sums(Tx tx, QueryFilter filter);

    /** What these titles have and lack; {@code titles} counts those given. */
    TitleSums sums(Tx tx, Collection<TitleId> titles);

    /** What Home and the first run's result show. */
    LibrarySummary summary(Tx tx);

    /** How many videos stand how to each (language, kind); without what was set aside. */
    List<StateCount> states(Tx tx);

    /** A language, and how many videos have a subtitle in it. */
    record FoundLanguage(Language language, int videos) {}

    /** One column of the coverage table: a (language, kind), and how many videos ask for it. */
    record AskedLanguage(Language language, SubtitleKind kind, int videos) {}
}
