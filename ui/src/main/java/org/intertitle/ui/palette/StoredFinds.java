package org.intertitle.ui.palette;

import org.intertitle.Stores;
import org.intertitle.config.ConfigService;
import org.intertitle.events.Events;
import org.intertitle.kernel.TitleId;
import org.intertitle.library.TitleKind;
import org.intertitle.queries.TitleIndex;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Place.SettingsPage;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Updates;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the palette finds in the store and the configuration. Thread-safe; {@link #close} once the
 * window is closed.
 */
public final class StoredFinds implements PaletteSources, AutoCloseable {
    private static final List<FoundSetting> LOCAL =
            List.of(
                    new FoundSetting("appearance.theme", SettingsPage.APPEARANCE),
                    new FoundSetting("appearance.language", SettingsPage.APPEARANCE));

    private final Stores stores;
    private final TitleNames names;
    private final Updates updates;
    private final ConfigService config;
    private final Texts texts;

    /** {@code events} tell at once what changed, {@code updates} gathered. */
    public StoredFinds(
            Stores stores, ConfigService config, Events events, Updates updates, Texts texts) {
        this.stores = stores;
        this.names = new TitleNames(stores, events);
        this.updates = updates;
        this.config = config;
        this.texts = texts;
    }

    @Override
    public List<FoundTitle> titles(String typed, Set<TitleId> recent, int limit) {
        return names.known().find(typed, recent, limit).stream().map(this::found).toList();
    }

    private FoundTitle found(TitleIndex.Hit hit) {
        boolean series = hit.kind() == TitleKind.SERIES;
        String kind = texts.text(series ? "palette.series" : "palette.film");
        String detail =
                Optional.ofNullable(hit.year())
                        .map(year -> texts.text("palette.detail", year.toString(), kind))
                        .orElse(kind);
        return new FoundTitle(hit.id(), series, hit.name(), detail);
    }

    private List<SavedFilter> saved() {
        return stores.unitOfWork().read(stores.savedFilters()::all).stream()
                .map(each -> new SavedFilter(each.name(), Place.of(each)))
                .toList();
    }

    @Override
    public Catalog catalog() {
        Stream<FoundSetting> declared =
                config.list().stream()
                        .map(each -> new FoundSetting(each.key(), SettingsPage.of(each.key())));
        return new Catalog(
                names.current().size(), Stream.concat(declared, LOCAL.stream()).toList(), saved());
    }

    @Override
    public Events.Subscription listen(Runnable changed) {
        return updates.listen(batch -> {
            if (batch.events().stream().anyMatch(TitleNames::touches)) {
                changed.run();
            }
        });
    }

    @Override
    public void close() {
        names.close();
    }
}
