package org.intertitle.ui.settings;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.intertitle.events.DomainEvent;
import org.intertitle.events.Events;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Place.SettingsPage;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.SettingField;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Updates;
import org.jspecify.annotations.Nullable;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The settings: which page is shown, and what is searched in all of them. */
public final class SettingsViewModel {
    private final ScreenHead head = new ScreenHead();
    private final ReadOnlyObjectWrapper<SettingsPage> page =
            new ReadOnlyObjectWrapper<>(SettingsPage.FOLDERS);
    private final FoldersViewModel folders;
    private final ProfilesViewModel profiles;
    private final GeneralViewModel general;
    private final GeneralViewModel appearance;
    private final KeyboardViewModel keyboard;
    private final InternetViewModel internet;
    private final StoreViewModel store;
    private final DiagnosticsViewModel diagnostics;
    private final Updates updates;
    private final Navigator navigator;
    private final SettingsSearch search;
    private final ObservableList<SettingsSearch.Hit> hits = FXCollections.observableArrayList();
    private final ReadOnlyBooleanWrapper searching = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<@Nullable String> found = new ReadOnlyObjectWrapper<>();
    private final BooleanProperty changedOnly = new SimpleBooleanProperty();
    private Events.@Nullable Subscription listening;

    /** The pages' own view models, made together with this one. */
    public record Pages(
            FoldersViewModel folders,
            ProfilesViewModel profiles,
            GeneralViewModel general,
            GeneralViewModel appearance,
            KeyboardViewModel keyboard,
            InternetViewModel internet,
            StoreViewModel store,
            DiagnosticsViewModel diagnostics) {}

    public SettingsViewModel(Pages pages, Updates updates, Navigator navigator, Texts texts) {
        this.folders = pages.folders();
        this.profiles = pages.profiles();
        this.general = pages.general();
        this.appearance = pages.appearance();
        this.keyboard = pages.keyboard();
        this.internet = pages.internet();
        this.store = pages.store();
        this.diagnostics = pages.diagnostics();
        this.updates = updates;
        this.navigator = navigator;
        this.search = new SettingsSearch(texts);
        head.title().set(texts.text("rail.settings"));
        head.prompt().set(texts.text("settings.search"));
        declared().values().forEach(fields -> fields.subscribe(() -> drawn(texts)));
        head.search().subscribe(_ -> search());
    }

    /** The settings of the pages that are forms. */
    private Map<SettingsPage, ObservableList<SettingField>> declared() {
        Map<SettingsPage, ObservableList<SettingField>> declared =
                new EnumMap<>(SettingsPage.class);
        declared.put(SettingsPage.GENERAL, general.fields());
        declared.put(SettingsPage.APPEARANCE, appearance.fields());
        declared.put(SettingsPage.INTERNET, internet.switches().fields());
        return declared;
    }

    private void drawn(Texts texts) {
        note(texts);
        search();
    }

    private void note(Texts texts) {
        int changed = general.changed() + appearance.changed() + internet.switches().changed();
        head.note().set(changed == 0 ? "" : texts.plural("settings.note", changed));
    }

    private void search() {
        List<SettingsSearch.Hit> found = search.find(head.search().get(), declared());
        searching.set(!head.search().get().isBlank());
        hits.setAll(found);
    }

    /** Shows what was found at its place, marked. */
    void jump(SettingsSearch.Hit hit) {
        head.search().set("");
        found.set(hit.key());
        navigator.go(new Place.Settings(hit.page()));
    }

    /** How many values of a page differ from their default. */
    int changed(SettingsPage which) {
        return switch (which) {
            case GENERAL -> general.changed();
            case APPEARANCE -> appearance.changed();
            case INTERNET -> internet.switches().changed();
            default -> 0;
        };
    }

    /** Shows a page and listens. */
    public void activate(SettingsPage shown) {
        if (listening == null) {
            listening = updates.listen(this::changed);
        }
        page.set(shown);
        if (shown == SettingsPage.KEYBOARD) {
            keyboard.load();
        }
        if (shown == SettingsPage.DIAGNOSTICS) {
            diagnostics.examine();
        }
        reload();
    }

    public void deactivate() {
        if (listening != null) {
            listening.close();
            listening = null;
        }
    }

    private void changed(Updates.Batch batch) {
        if (batch.has(DomainEvent.FoldersChanged.class, DomainEvent.VideosChanged.class)) {
            folders.reload();
        }
        if (batch.has(DomainEvent.ProfilesChanged.class)) {
            profiles.reload();
            folders.reload();
        }
        if (batch.has(DomainEvent.JobsChanged.class) && page.get() == SettingsPage.DATABASE) {
            store.reload();
        }
        if (batch.has(DomainEvent.SettingsChanged.class)) {
            general.reload();
            internet.reload();
        }
        if (batch.has(DomainEvent.RequestsChanged.class, DomainEvent.NewVersionFound.class)
                && page.get() == SettingsPage.INTERNET) {
            internet.reloadFacts();
        }
    }

    private void reload() {
        folders.reload();
        profiles.reload();
        general.reload();
        appearance.reload();
        internet.reload();
        if (page.get() == SettingsPage.DATABASE) {
            store.reload();
        }
    }

    public ScreenHead head() {
        return head;
    }

    /** What the search found. */
    ObservableList<SettingsSearch.Hit> hits() {
        return hits;
    }

    ReadOnlyBooleanProperty searching() {
        return searching.getReadOnlyProperty();
    }

    /** The setting that a search led to. */
    ReadOnlyObjectProperty<@Nullable String> found() {
        return found.getReadOnlyProperty();
    }

    /** Whether forms show only what differs from its default. */
    BooleanProperty changedOnly() {
        return changedOnly;
    }

    public ReadOnlyObjectProperty<SettingsPage> page() {
        return page.getReadOnlyProperty();
    }
}
