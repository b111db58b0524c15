package org.intertitle.ui.settings;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.intertitle.events.DomainEvent;
import org.intertitle.events.Events;
import org.intertitle.ui.kit.Place.SettingsPage;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Updates;
import org.jspecify.annotations.Nullable;

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
    private final StoreViewModel store;
    private final Updates updates;
    private Events.@Nullable Subscription listening;

    /** The pages' own view models, made together with this one. */
    public record Pages(
            FoldersViewModel folders,
            ProfilesViewModel profiles,
            GeneralViewModel general,
            GeneralViewModel appearance,
            KeyboardViewModel keyboard,
            StoreViewModel store) {}

    public SettingsViewModel(Pages pages, Updates updates, Texts texts) {
        this.folders = pages.folders();
        this.profiles = pages.profiles();
        this.general = pages.general();
        this.appearance = pages.appearance();
        this.keyboard = pages.keyboard();
        this.store = pages.store();
        this.updates = updates;
        head.title().set(texts.text("rail.settings"));
        head.prompt().set(texts.text("settings.search"));
        general.fields()
                .subscribe(() ->
                        head.note()
                                .set(
                                        general.changed() == 0
                                                ? ""
                                                : texts.plural(
                                                        "settings.note", general.changed())));
        head.search().subscribe((_, words) -> searched(words));
    }

    private void searched(String words) {
        if (!words.isEmpty()) {
            page.set(SettingsPage.GENERAL);
        }
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
        if (batch.has(DomainEvent.SettingsChanged.class)) {
            general.reload();
        }
    }

    private void reload() {
        folders.reload();
        profiles.reload();
        general.reload();
        appearance.reload();
        store.reload();
    }

    public ScreenHead head() {
        return head;
    }

    public ReadOnlyObjectProperty<SettingsPage> page() {
        return page.getReadOnlyProperty();
    }
}
