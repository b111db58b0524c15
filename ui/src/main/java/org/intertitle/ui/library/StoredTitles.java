package org.intertitle.ui.library;

import org.intertitle.Stores;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;
import org.intertitle.library.LibraryService;
import org.intertitle.library.TitleKind;
import org.intertitle.library.Video;
import org.intertitle.queries.FilterParser;
import org.intertitle.queries.LibraryQueries;
import org.intertitle.queries.QueryFilter;
import org.intertitle.queries.TitleRow;
import org.intertitle.queries.TitleSort;
import org.intertitle.ui.kit.WantedPlans;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.Wanted;
import org.intertitle.wanted.WantedService;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The library screen's questions, answered from the store. Thread-safe. */
public final class StoredTitles implements Titles {
    private final Stores stores;
    private final LibraryService library;
    private final WantedService wanted;
    private final WantedPlans plans;

    public StoredTitles(
            Stores stores, LibraryService library, WantedService wanted, WantedPlans plans) {
        this.stores = stores;
        this.library = library;
        this.wanted = wanted;
        this.plans = plans;
    }

    @Override
    public Found find(String filter, TitleSort sort, boolean descending) {
        QueryFilter parsed = FilterParser.parse(filter);
        LibraryQueries queries = stores.libraryQueries();
        return stores.unitOfWork()
                .read(tx ->
                        new Found(
                                queries.titleIds(tx, parsed, sort, descending),
                                queries.countTitles(tx, QueryFilter.ALL),
                                queries.askedLanguages(tx)));
    }

    @Override
    public List<TitleId> ids(String filter, TitleSort sort, boolean descending) {
        QueryFilter parsed = FilterParser.parse(filter);
        return stores.unitOfWork()
                .read(tx -> stores.libraryQueries().titleIds(tx, parsed, sort, descending));
    }

    @Override
    public List<TitleRow> rows(List<TitleId> ids) {
        return stores.unitOfWork().read(tx -> stores.libraryQueries().titleRows(tx, ids));
    }

    @Override
    public Optional<TitleFacts> facts(TitleId id) {
        return rows(List.of(id)).stream().findFirst().map(this::facts);
    }

    private TitleFacts facts(TitleRow row) {
        Path place = row.location().in(library.root(row.folder()));
        if (row.kind() == TitleKind.SERIES) {
            return new TitleFacts(row, place, null, null, List.of());
        }
        List<Video> videos =
                stores.unitOfWork().read(tx -> stores.library().videosOf(tx, row.id()));
        if (videos.isEmpty()) {
            return new TitleFacts(row, place, null, null, List.of());
        }
        Video video = videos.getFirst();
        return new TitleFacts(row, place, video, library.path(video), wanted.why(video.id()));
    }

    @Override
    public Optional<Path> artwork(TitleRow row) {
        return Optional.ofNullable(row.artwork())
                .map(picture -> picture.in(library.root(row.folder())));
    }

    @Override
    public Set<TitleId> all() {
        return Set.copyOf(
                stores.unitOfWork()
                        .read(tx ->
                                stores.libraryQueries()
                                        .titleIds(tx, QueryFilter.ALL, TitleSort.NAME, false)));
    }

    @Override
    public Optional<PlanId> plan(List<TitleId> titles, Cancellation cancel) {
        List<WantedId> open =
                stores.unitOfWork()
                        .read(tx -> {
                            List<VideoId> videos =
                                    stores.libraryQueries().videosOfTitles(tx, titles);
                            return stores.wanted().ofVideos(tx, videos).stream()
                                    .filter(StoredTitles::isOpen)
                                    .map(Wanted::id)
                                    .toList();
                        });
        return plans.of(open, cancel);
    }

    private static boolean isOpen(Wanted item) {
        return item.state() == CellState.WANTED && !item.effort().ignored();
    }
}
