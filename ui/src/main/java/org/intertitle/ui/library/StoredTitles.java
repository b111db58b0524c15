package org.intertitle.ui.library;

import org.intertitle.Stores;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.VideoId;
import org.intertitle.kernel.WantedId;
import org.intertitle.library.LibraryService;
import org.intertitle.plans.PlannedStep;
import org.intertitle.profiles.Profile;
import org.intertitle.queries.FilterParser;
import org.intertitle.queries.LibraryQueries;
import org.intertitle.queries.LibraryQueries.AskedLanguage;
import org.intertitle.queries.QueryFilter;
import org.intertitle.queries.TitleGrouping;
import org.intertitle.queries.TitleGroups;
import org.intertitle.queries.TitleGroups.Group;
import org.intertitle.queries.TitleRow;
import org.intertitle.queries.TitleSort;
import org.intertitle.queries.TitleSums;
import org.intertitle.ui.kit.WantedPlans;
import org.intertitle.wanted.NextSteps;
import org.intertitle.wanted.Wanted;
import org.intertitle.wanted.WantedService;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The library screen's questions, answered from the store. Thread-safe. */
public final class StoredTitles implements Titles {
    /** More rows than a window has room for, as a rule. */
    private static final int AT_ONCE = 100;

    private final Stores stores;
    private final LibraryService library;
    private final StoredFacts facts;
    private final StoredPlaces places;
    private final NextSteps nextSteps;
    private final WantedPlans plans;

    public StoredTitles(
            Stores stores,
            LibraryService library,
            WantedService wanted,
            NextSteps nextSteps,
            WantedPlans plans) {
        this.stores = stores;
        this.library = library;
        this.facts = new StoredFacts(stores, library, wanted);
        this.places = new StoredPlaces(stores);
        this.nextSteps = nextSteps;
        this.plans = plans;
    }

    @Override
    public Found find(String filter, TitleOrder order) {
        QueryFilter parsed = FilterParser.parse(filter);
        return stores.unitOfWork().read(tx -> find(tx, parsed, order));
    }

    private Found find(Tx tx, QueryFilter filter, TitleOrder order) {
        LibraryQueries queries = stores.libraryQueries();
        TitleGroups found =
                queries.titleGroups(tx, filter, order.grouping(), order.sort(), order.descending());
        List<Group> groups =
                order.grouping() == TitleGrouping.FOLDER
                        ? places.named(tx, found.groups())
                        : found.groups();
        List<TitleId> ids = found.ids();
        boolean all = filter.terms().isEmpty();
        return new Found(
                ids,
                groups,
                all ? ids.size() : queries.countTitles(tx, QueryFilter.ALL),
                queries.titleRows(tx, ids.subList(0, Math.min(AT_ONCE, ids.size()))));
    }

    @Override
    public List<AskedLanguage> asked() {
        return stores.unitOfWork().read(stores.libraryQueries()::askedLanguages);
    }

    @Override
    public int videos(String filter) {
        QueryFilter parsed = FilterParser.parse(filter);
        return stores.unitOfWork().read(tx -> stores.libraryQueries().countVideos(tx, parsed));
    }

    @Override
    public List<TitleId> beginning(String filter, String prefix) {
        QueryFilter parsed = FilterParser.parse(filter);
        return stores.unitOfWork()
                .read(tx -> stores.libraryQueries().titlesBeginning(tx, parsed, prefix));
    }

    @Override
    public List<TitleRow> rows(List<TitleId> ids) {
        return stores.unitOfWork().read(tx -> stores.libraryQueries().titleRows(tx, ids));
    }

    @Override
    public Optional<TitleFacts> facts(TitleId id) {
        return rows(List.of(id)).stream().findFirst().map(facts::of);
    }

    @Override
    public TitleSums sums(String filter) {
        QueryFilter parsed = FilterParser.parse(filter);
        return stores.unitOfWork().read(tx -> stores.libraryQueries().sums(tx, parsed));
    }

    @Override
    public TitleSums sums(List<TitleId> titles) {
        return stores.unitOfWork().read(tx -> stores.libraryQueries().sums(tx, titles));
    }

    @Override
    public Optional<PlannedStep> next(TitleId title, Cancellation cancel) {
        return nextSteps.of(title, cancel).stream()
                .filter(step -> step.error() == null)
                .findFirst();
    }

    @Override
    public Optional<Path> artwork(TitleRow row) {
        return Optional.ofNullable(row.artwork())
                .map(picture -> picture.in(library.root(row.folder())));
    }

    @Override
    public List<Path> places(List<TitleId> titles) {
        return places.of(titles);
    }

    @Override
    public List<Path> files(List<TitleId> titles, int most) {
        return places.files(titles, most);
    }

    @Override
    public List<Profile> profiles() {
        return stores.unitOfWork().read(stores.profiles()::all);
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
                                    .filter(Wanted::open)
                                    .map(Wanted::id)
                                    .toList();
                        });
        return plans.of(open, cancel);
    }
}
