package org.intertitle.ui.palette;

import org.intertitle.Stores;
import org.intertitle.config.ConfigService;
import org.intertitle.kernel.FoldedName;
import org.intertitle.kernel.TitleId;
import org.intertitle.library.TitleKind;
import org.intertitle.queries.LibraryQueries;
import org.intertitle.queries.QueryFilter;
import org.intertitle.queries.TitleRow;
import org.intertitle.queries.TitleSort;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Place.SettingsPage;
import org.intertitle.ui.kit.Texts;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What the palette finds in the store and the configuration. Thread-safe. */
public final class StoredFinds implements PaletteSources {
    private static final List<FoundSetting> LOCAL =
            List.of(
                    new FoundSetting("appearance.theme", SettingsPage.APPEARANCE),
                    new FoundSetting("appearance.language", SettingsPage.APPEARANCE));

    /** As many as are worth being ranked; more than that means that too little was typed. */
    private static final int RANKED = 400;

    private final Stores stores;
    private final ConfigService config;
    private final Texts texts;

    public StoredFinds(Stores stores, ConfigService config, Texts texts) {
        this.stores = stores;
        this.config = config;
        this.texts = texts;
    }

    @Override
    public List<FoundTitle> titles(String typed, int limit) {
        List<QueryFilter.Term> words =
                Stream.of(FoldedName.fold(typed).split(" ", -1))
                        .filter(word -> !word.isEmpty())
                        .<QueryFilter.Term>map(QueryFilter.Words::new)
                        .toList();
        if (words.isEmpty()) {
            return List.of();
        }
        LibraryQueries queries = stores.libraryQueries();
        List<TitleRow> rows =
                stores.unitOfWork()
                        .read(tx -> {
                            // The best ones begin so; they must be among those that are ranked.
                            Set<TitleId> ids =
                                    new LinkedHashSet<>(
                                            some(
                                                    queries.titlesBeginning(
                                                            tx, QueryFilter.ALL, typed.strip())));
                            ids.addAll(
                                    some(
                                            queries.titleIds(
                                                    tx,
                                                    new QueryFilter(words),
                                                    TitleSort.NAME,
                                                    false)));
                            return queries.titleRows(tx, List.copyOf(ids));
                        });
        return rows.stream()
                .flatMap(row -> Match.of(typed, row.name()).map(m -> new Ranked(row, m)).stream())
                .sorted(Comparator.comparing(Ranked::match))
                .limit(limit)
                .map(ranked -> found(ranked.row()))
                .toList();
    }

    private static List<TitleId> some(List<TitleId> ids) {
        return ids.subList(0, Math.min(RANKED, ids.size()));
    }

    private record Ranked(TitleRow row, Match match) {}

    private FoundTitle found(TitleRow row) {
        boolean series = row.kind() == TitleKind.SERIES;
        String kind = texts.text(series ? "palette.series" : "palette.film");
        String detail =
                Optional.ofNullable(row.year())
                        .map(year -> texts.text("palette.detail", year.toString(), kind))
                        .orElse(kind);
        return new FoundTitle(row.id(), series, row.name(), detail);
    }

    private List<SavedFilter> saved() {
        return stores.unitOfWork().read(stores.savedFilters()::all).stream()
                .map(each -> new SavedFilter(each.name(), Place.of(each)))
                .toList();
    }

    @Override
    public Catalog catalog() {
        LibraryQueries queries = stores.libraryQueries();
        long titles = stores.unitOfWork().read(tx -> queries.countTitles(tx, QueryFilter.ALL));
        Stream<FoundSetting> declared =
                config.list().stream()
                        .map(each -> new FoundSetting(each.key(), SettingsPage.GENERAL));
        return new Catalog(titles, Stream.concat(declared, LOCAL.stream()).toList(), saved());
    }
}
