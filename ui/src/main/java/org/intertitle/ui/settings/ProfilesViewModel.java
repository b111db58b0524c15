package org.intertitle.ui.settings;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.ProfileId;
import org.intertitle.profiles.Cutoff;
import org.intertitle.profiles.Embedded;
import org.intertitle.profiles.Profile;
import org.intertitle.profiles.TargetFormat;
import org.intertitle.profiles.Wish;
import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.settings.ProfileStore.WhatIf;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.UnaryOperator;

/** The profiles and the one being edited, with what saving it would change. */
public final class ProfilesViewModel {
    private final ObservableList<Profile> profiles = FXCollections.observableArrayList();
    private final ObservableList<Language> languages = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<ProfileStore.@Nullable Usage> usage =
            new ReadOnlyObjectWrapper<>();
    private final ProfileStore store;
    private final UiTasks tasks;
    private final Texts texts;
    private final ProfileForecast forecast;
    private final ProfileEditing editing;
    private final ProfileSaving saving;
    private final ProfileRemoval removal;
    private final UiTasks.Latest reading;
    private final UiTasks.Latest usages;

    public ProfilesViewModel(
            ProfileStore store,
            UiTasks tasks,
            Dialogs dialogs,
            Notifications notifications,
            Texts texts) {
        this.store = store;
        this.tasks = tasks;
        this.texts = texts;
        this.forecast = new ProfileForecast(store, tasks, texts);
        this.editing = new ProfileEditing(forecast, texts);
        this.saving = new ProfileSaving(store, editing, forecast, tasks, dialogs, texts);
        this.removal = new ProfileRemoval(store, tasks, dialogs, notifications, texts);
        this.reading = tasks.latest();
        this.usages = tasks.latest();
    }

    private record Read(List<Profile> profiles, List<Language> languages) {}

    public void reload() {
        reading.run(() -> new Read(store.profiles(), store.languages()), this::show);
    }

    private void show(Read read) {
        languages.setAll(read.languages());
        profiles.setAll(read.profiles());
        if (editing.changed().get()) {
            editing.compare(read.profiles());
        } else {
            ProfileEdit now = editing.edit().get();
            ProfileId id = now == null ? null : now.id();
            read.profiles().stream()
                    .filter(profile -> profile.id().equals(id))
                    .findFirst()
                    .or(() -> read.profiles().stream().findFirst())
                    .ifPresent(this::select);
        }
    }

    /** Edits this profile; what was edited of it and is not saved comes back. */
    public void select(Profile profile) {
        editing.open(profile);
        usage.set(null);
        usages.run(() -> store.usage(profile.id()), usage::set);
    }

    /** Whether a profile has edits that are not saved. */
    boolean unsaved(Profile profile) {
        return editing.unsaved(profile);
    }

    private void begin(ProfileEdit next) {
        usage.set(null);
        editing.begin(next);
    }

    private void change(UnaryOperator<ProfileEdit> how) {
        editing.change(how);
    }

    /** Begins a new profile that asks for the first language of the list. */
    public void create() {
        Language language = languages.isEmpty() ? Language.of("en") : languages.getFirst();
        begin(ProfileEdit.fresh(texts.text("profiles.new_name"), language));
    }

    public void duplicate() {
        ProfileEdit now = editing.edit().get();
        if (now != null) {
            begin(now.copied(texts.text("profiles.copy_name", now.name())));
        }
    }

    public void rename(String name) {
        change(now -> now.named(name));
    }

    public void setEmbedded(Embedded embedded) {
        change(now -> now.with(embedded));
    }

    public void setFormat(TargetFormat format) {
        change(now -> now.with(format));
    }

    public void setCutoff(Cutoff cutoff) {
        change(now -> now.with(cutoff));
    }

    /** Changes how subtitles are found and judged. */
    void setRest(UnaryOperator<ProfileRest> how) {
        change(now -> now.with(how.apply(now.rest())));
    }

    /** Puts another wish in the place of one. */
    public void setWish(int at, Wish wish) {
        change(now -> now.withWish(at, wish));
    }

    /** Adds a wish for the first language that is not asked for yet. */
    public void addWish() {
        change(now -> now.adding(nextLanguage(now)));
    }

    private Language nextLanguage(ProfileEdit now) {
        return languages.stream()
                .filter(each -> !now.asksFor(each))
                .findFirst()
                .orElse(Language.of("en"));
    }

    public void removeWish(int at) {
        change(now -> now.withoutWish(at));
    }

    /** Moves a wish up (or down), where there is room. */
    public void moveWish(int at, int by) {
        change(now -> now.moved(at, by));
    }

    public void save() {
        ProfileEdit now = editing.edit().get();
        if (now != null) {
            saving.save(now, this::afterSave);
        }
    }

    private void afterSave(Profile profile) {
        select(profile);
        reload();
    }

    /** Goes back to what is stored. */
    public void discard() {
        if (!editing.discard()) {
            profiles.stream().findFirst().ifPresent(this::select);
        }
    }

    /** Does this once nothing is unsaved; where something is, asks what should become of it. */
    void leave(Runnable then) {
        saving.leave(then);
    }

    public void makeDefault() {
        ProfileEdit now = editing.edit().get();
        if (now != null && now.id() != null) {
            ProfileId id = now.id();
            tasks.run(() -> store.makeDefault(id), this::reload);
        }
    }

    /** Asks, then removes the profile; the default one stays. */
    public void remove() {
        ProfileEdit now = editing.edit().get();
        profiles.stream()
                .filter(each -> now != null && each.id().equals(now.id()) && !each.isDefault())
                .findFirst()
                .ifPresent(profile ->
                        removal.ask(
                                profile,
                                profiles.stream().filter(each -> !each.equals(profile)).toList(),
                                () -> removed(profile.id())));
    }

    private void removed(ProfileId id) {
        editing.forget(id);
        reload();
    }

    public ObservableList<Profile> profiles() {
        return profiles;
    }

    public ObservableList<Language> languages() {
        return languages;
    }

    public ReadOnlyObjectProperty<@Nullable ProfileEdit> edit() {
        return editing.edit();
    }

    /** What saving would change; null while that is not known. */
    public ReadOnlyObjectProperty<@Nullable WhatIf> whatIf() {
        return forecast.whatIf();
    }

    /** Why the edit cannot be saved as it is; empty where it can. */
    public ReadOnlyStringProperty problem() {
        return forecast.problem();
    }

    /** What happened elsewhere to the profile that is edited; empty for nothing. */
    public ReadOnlyStringProperty elsewhere() {
        return editing.elsewhere();
    }

    /** Where the profile is assigned; null while that is not known. */
    public ReadOnlyObjectProperty<ProfileStore.@Nullable Usage> usage() {
        return usage.getReadOnlyProperty();
    }

    /** Whether the edit differs from what is stored. */
    public ReadOnlyBooleanProperty changed() {
        return editing.changed();
    }
}
