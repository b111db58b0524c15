package org.intertitle.ui.wanted;

import org.intertitle.Stores;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.WantedId;
import org.intertitle.library.LibraryService;
import org.intertitle.queries.FilterParser;
import org.intertitle.queries.LibraryQueries;
import org.intertitle.queries.QueryFilter;
import org.intertitle.queries.WantedQueries;
import org.intertitle.queries.WantedRow;
import org.intertitle.ui.kit.WantedPlans;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.ReasonCode;
import org.intertitle.wanted.Wanted;
import org.intertitle.wanted.WantedService;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The wanted screen's questions, answered from the store. Thread-safe. */
public final class StoredMissing implements MissingItems {
    private static final int PAGE = 500;

    private final Stores stores;
    private final LibraryService library;
    private final WantedService wanted;
    private final WantedPlans plans;

    public StoredMissing(
            Stores stores, LibraryService library, WantedService wanted, WantedPlans plans) {
        this.stores = stores;
        this.library = library;
        this.wanted = wanted;
        this.plans = plans;
    }

    @Override
    public Found find(String filter, boolean ignored) {
        QueryFilter parsed = FilterParser.parse(filter);
        return stores.unitOfWork().read(tx -> find(tx, parsed, ignored));
    }

    private Found find(Tx tx, QueryFilter filter, boolean ignored) {
        WantedQueries queries = stores.wantedQueries();
        List<WantedId> open = queries.ids(tx, null, filter, false);
        List<Group> groups = groups(open, queries.countsByReason(tx, null, filter));
        List<WantedId> aside = List.of();
        if (ignored) {
            Set<WantedId> known = new HashSet<>(open);
            aside =
                    queries.ids(tx, null, filter, true).stream()
                            .filter(id -> !known.contains(id))
                            .toList();
        }
        List<Language> languages =
                stores.libraryQueries().askedLanguages(tx).stream()
                        .map(LibraryQueries.AskedLanguage::language)
                        .distinct()
                        .toList();
        int total = stores.libraryQueries().summary(tx).wanted();
        return new Found(groups, aside, languages, Math.max(total, open.size() + aside.size()));
    }

    /** The ids come in the order of their reasons, those without one last. */
    private static List<Group> groups(List<WantedId> ids, Map<ReasonCode, Integer> counts) {
        List<Group> groups = new ArrayList<>();
        int from = 0;
        for (ReasonCode reason : ReasonCode.values()) {
            int to = Math.min(ids.size(), from + counts.getOrDefault(reason, 0));
            groups.add(new Group(reason, ids.subList(from, to)));
            from = to;
        }
        groups.add(new Group(ReasonCode.MISSING, ids.subList(from, ids.size())));
        groups.removeIf(group -> group.ids().isEmpty());
        return groups;
    }

    @Override
    public List<WantedRow> rows(List<WantedId> ids) {
        return stores.unitOfWork().read(tx -> stores.wantedQueries().rows(tx, ids));
    }

    @Override
    public Set<WantedId> existing(Collection<WantedId> ids) {
        List<WantedId> all = List.copyOf(ids);
        Set<WantedId> found = new HashSet<>();
        for (int from = 0; from < all.size(); from += PAGE) {
            List<WantedId> page = all.subList(from, Math.min(all.size(), from + PAGE));
            found.addAll(stores.unitOfWork().read(tx -> stillWanted(tx, page)));
        }
        return found;
    }

    private Set<WantedId> stillWanted(Tx tx, List<WantedId> ids) {
        return stores.wanted().find(tx, ids).stream()
                .filter(item ->
                        item.state() == CellState.WANTED || item.state() == CellState.WORKING)
                .map(Wanted::id)
                .collect(Collectors.toSet());
    }

    @Override
    public Optional<Reasons> why(WantedRow row) {
        Path file = file(row);
        return wanted.why(row.video()).stream()
                .filter(decision ->
                        decision.wish().language().equals(row.language())
                                && decision.wish().kind() == row.kind())
                .findFirst()
                .map(decision -> new Reasons(decision, file));
    }

    private Path file(WantedRow row) {
        return row.path().in(library.root(row.folder()));
    }

    @Override
    public List<Path> files(List<WantedId> ids, int most) {
        return rows(ids.subList(0, Math.min(ids.size(), most))).stream()
                .map(this::file)
                .distinct()
                .toList();
    }

    @Override
    public Optional<PlanId> plan(Collection<WantedId> items, Cancellation cancel) {
        Set<WantedId> there = existing(items);
        return plans.of(items.stream().filter(there::contains).toList(), cancel);
    }

    @Override
    public void ignore(Collection<WantedId> items, boolean ignored) {
        Set<WantedId> there = existing(items);
        wanted.ignore(items.stream().filter(there::contains).toList(), ignored);
    }
}
