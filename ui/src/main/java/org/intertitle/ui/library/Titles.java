package org.intertitle.ui.library;

import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.TitleId;
import org.intertitle.library.Video;
import org.intertitle.plans.PlannedStep;
import org.intertitle.profiles.Profile;
import org.intertitle.queries.Coverage;
import org.intertitle.queries.LibraryQueries.AskedLanguage;
import org.intertitle.queries.TitleGrouping;
import org.intertitle.queries.TitleGroups.Group;
import org.intertitle.queries.TitleRow;
import org.intertitle.queries.TitleSums;
import org.intertitle.wanted.Decision;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the library screen asks the services; called in the background. */
public interface Titles {
    /**
     * The titles in a filter as it is typed, with the rows of the first; throws an {@code
     * AppException} where it is no filter.
     */
    Found find(String filter, TitleOrder order);

    /** The (language, kind) pairs that profiles ask for, the most asked first. */
    List<AskedLanguage> asked();

    /** How many videos are in a filter as it is typed. */
    int videos(String filter);

    /** The titles in a filter whose names begin so, by name. */
    List<TitleId> beginning(String filter, String prefix);

    /** Rows for ids; those that are gone are left out. */
    List<TitleRow> rows(List<TitleId> ids);

    /** What the side panel shows of a title. */
    Optional<TitleFacts> facts(TitleId id);

    /** The picture beside a title's videos; empty where there is none. */
    Optional<Path> artwork(TitleRow row);

    /** Where titles lie: the file of a film, the folder of a series. */
    List<Path> places(List<TitleId> titles);

    /** The files of all videos of these titles, at most so many, in their order. */
    List<Path> files(List<TitleId> titles, int most);

    /** All profiles, the default first. */
    List<Profile> profiles();

    /** All titles that there are. */
    Set<TitleId> all();

    /**
     * Plans what these titles want; empty where there is nothing that can be done.
     *
     * @throws java.util.concurrent.CancellationException once {@code cancel} asks to stop
     */
    Optional<PlanId> plan(List<TitleId> titles, Cancellation cancel);

    /** What all titles in a filter have and lack. */
    TitleSums sums(String filter);

    /** What these titles have and lack. */
    TitleSums sums(List<TitleId> titles);

    /**
     * The step that would help a title most; empty where nothing can be done now.
     *
     * @throws java.util.concurrent.CancellationException once {@code cancel} asks to stop
     */
    Optional<PlannedStep> next(TitleId title, Cancellation cancel);

    /**
     * The ids in order, the groups in that order (their keys are those of {@link TitleGrouping}, of
     * folders their paths), how many titles there are in all, and the rows of the first ids: those
     * are shown without asking again.
     */
    record Found(List<TitleId> ids, List<Group> groups, int total, List<TitleRow> first) {
        public Found {
            ids = List.copyOf(ids);
            groups = List.copyOf(groups);
            first = List.copyOf(first);
        }

        /** Without any rows: all are asked for as they come into sight. */
        public Found(List<TitleId> ids, List<Group> groups, int total) {
            this(ids, groups, total, List.of());
        }
    }

    /**
     * A title with its place on the disk and how it stands to each language; for a film also its
     * (first) video. {@code why} is about the first that is wanted.
     */
    record TitleFacts(
            TitleRow row,
            Path place,
            @Nullable Video video,
            @Nullable Path file,
            List<Standing> standings,
            @Nullable Why why) {
        public TitleFacts {
            standings = List.copyOf(standings);
        }
    }

    /**
     * How a title stands to one language; for a film also since when it is wanted, and the quality
     * of the sidecar that serves.
     */
    record Standing(Coverage coverage, @Nullable Instant since, @Nullable Integer quality) {}

    /** Why something is wanted; {@code of} is the file it is wanted for where there are several. */
    record Why(Decision decision, @Nullable Path of) {}
}
