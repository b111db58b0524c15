package org.intertitle.ui.wanted;

import org.intertitle.Stores;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.Tx;
import org.intertitle.kernel.WantedId;
import org.intertitle.queries.FilterParser;
import org.intertitle.queries.LibraryQueries;
import org.intertitle.queries.QueryFilter;
import org.intertitle.queries.WantedQueries;
import org.intertitle.queries.WantedRow;
import org.intertitle.ui.kit.WantedPlans;
import org.intertitle.wanted.ReasonCode;
import org.intertitle.wanted.Wanted;
import org.intertitle.wanted.WantedService;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The wanted screen's questions, answered from the store. Thread-safe. */
public final class StoredMissing implements MissingItems {
    private final Stores stores;
    private final WantedService wanted;
    private final WantedPlans plans;

    public StoredMissing(Stores stores, WantedService wanted, WantedPlans plans) {
        this.stores = stores;
        this.wanted = wanted;
        this.plans = plans;
    }

    @Override
    public Found find(@Nullable Language language, String filter, boolean ignored) {
        QueryFilter parsed = FilterParser.parse(filter);
        return stores.unitOfWork().read(tx -> find(tx, language, parsed, ignored));
    }

    private Found find(Tx tx, @Nullable Language language, QueryFilter filter, boolean ignored) {
        WantedQueries queries = stores.wantedQueries();
        List<WantedId> ids = queries.ids(tx, language, filter, ignored);
        List<Language> languages =
                stores.libraryQueries().askedLanguages(tx).stream()
                        .map(LibraryQueries.AskedLanguage::language)
                        .distinct()
                        .toList();
        int total = stores.libraryQueries().summary(tx).wanted();
        return new Found(groups(tx, ids), languages, Math.max(total, ids.size()));
    }

    private List<Group> groups(Tx tx, List<WantedId> ids) {
        Map<ReasonCode, List<WantedId>> groups = new EnumMap<>(ReasonCode.class);
        Map<WantedId, ReasonCode> reasons = new HashMap<>();
        for (Wanted item : stores.wanted().find(tx, ids)) {
            reasons.put(item.id(), item.reason() == null ? ReasonCode.MISSING : item.reason());
        }
        for (WantedId id : ids) {
            ReasonCode reason = reasons.getOrDefault(id, ReasonCode.MISSING);
            groups.computeIfAbsent(reason, _ -> new ArrayList<>()).add(id);
        }
        return groups.entrySet().stream()
                .map(group -> new Group(group.getKey(), group.getValue()))
                .toList();
    }

    @Override
    public List<WantedRow> rows(List<WantedId> ids) {
        return stores.unitOfWork().read(tx -> stores.wantedQueries().rows(tx, ids));
    }

    @Override
    public Optional<PlanId> plan(Collection<WantedId> items) {
        return plans.of(items);
    }

    @Override
    public void ignore(Collection<WantedId> items, boolean ignored) {
        wanted.ignore(items, ignored);
    }
}
