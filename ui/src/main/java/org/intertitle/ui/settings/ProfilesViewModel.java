package org.intertitle.ui.settings;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.profiles.Cutoff;
import org.intertitle.profiles.Embedded;
import org.intertitle.profiles.Profile;
import org.intertitle.profiles.TargetFormat;
import org.intertitle.profiles.Wish;
import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.settings.ProfileStore.WhatIf;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.UnaryOperator;

/** The profiles and the one being edited, with what saving it would change. */
public final class ProfilesViewModel {
    private final ObservableList<Profile> profiles = FXCollections.observableArrayList();
    private final ObservableList<Language> languages = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable ProfileEdit> edit = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable WhatIf> whatIf = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper changed = new ReadOnlyBooleanWrapper();
    private final ProfileStore store;
    private final UiTasks tasks;
    private final Dialogs dialogs;
    private final Texts texts;
    private final UiTasks.Latest reading;
    private final UiTasks.Latest asking;
    private final UiTasks.Latest usages;
    private volatile @Nullable ProfileEdit asked;
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper elsewhere = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<ProfileStore.@Nullable Usage> usage =
            new ReadOnlyObjectWrapper<>();
    private final Map<ProfileId, ProfileEdit> drafts = new HashMap<>();
    private @Nullable ProfileEdit saved;

    public ProfilesViewModel(ProfileStore store, UiTasks tasks, Dialogs dialogs, Texts texts) {
        this.store = store;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.texts = texts;
        this.reading = tasks.latest();
        this.asking = tasks.latest();
        this.usages = tasks.latest();
    }

    private record Read(List<Profile> profiles, List<Language> languages) {}

    public void reload() {
        reading.run(() -> new Read(store.profiles(), store.languages()), this::show);
    }

    private void show(Read read) {
        languages.setAll(read.languages());
        profiles.setAll(read.profiles());
        ProfileEdit now = edit.get();
        if (now != null && changed.get()) {
            compare(now, read.profiles());
        } else {
            ProfileId id = now == null ? null : now.id();
            read.profiles().stream()
                    .filter(profile -> profile.id().equals(id))
                    .findFirst()
                    .or(() -> read.profiles().stream().findFirst())
                    .ifPresent(this::select);
        }
    }

    /** What is edited stays as it is; that it changed or went elsewhere is told. */
    private void compare(ProfileEdit now, List<Profile> stored) {
        if (now.id() == null) {
            return;
        }
        Optional<Profile> same =
                stored.stream().filter(profile -> profile.id().equals(now.id())).findFirst();
        if (same.isEmpty()) {
            elsewhere.set(texts.text("profiles.elsewhere.removed"));
            drafts.remove(now.id());
            begin(now.asNew());
        } else if (now.base() != null && same.get().revision() != now.base().revision()) {
            elsewhere.set(texts.text("profiles.elsewhere.changed"));
            saved = ProfileEdit.of(same.get());
        }
    }

    /** Edits this profile; what was edited of it and is not saved comes back. */
    public void select(Profile profile) {
        elsewhere.set("");
        ProfileEdit stored = ProfileEdit.of(profile);
        saved = stored;
        put(drafts.getOrDefault(profile.id(), stored));
        usage.set(null);
        usages.run(() -> store.usage(profile.id()), usage::set);
    }

    /** Whether a profile has edits that are not saved. */
    boolean unsaved(Profile profile) {
        return drafts.containsKey(profile.id());
    }

    private void begin(ProfileEdit next) {
        saved = next.id() == null ? null : next;
        usage.set(null);
        put(next);
    }

    private void put(ProfileEdit next) {
        edit.set(next);
        changed.set(!next.equals(saved));
        keep(next);
        problem.set("");
        asked = next;
        if (changed.get()) {
            whatIf.set(null);
            asking.run(
                    () -> store.whatIf(next, () -> !next.equals(asked)),
                    this::answered,
                    this::refused);
        } else {
            asking.forget();
            whatIf.set(null);
        }
    }

    private void answered(WhatIf answer) {
        whatIf.set(answer);
    }

    /** What cannot be saved so is said while it is edited. */
    private void refused(Throwable failure) {
        if (failure instanceof AppException) {
            problem.set(texts.wording().error(failure));
        } else if (!(failure instanceof CancellationException)) {
            tasks.report(failure);
        }
    }

    private void keep(ProfileEdit next) {
        if (next.id() != null) {
            if (changed.get()) {
                drafts.put(next.id(), next);
            } else {
                drafts.remove(next.id());
            }
        }
    }

    private void change(UnaryOperator<ProfileEdit> how) {
        ProfileEdit now = edit.get();
        if (now != null) {
            put(how.apply(now));
        }
    }

    /** Begins a new profile that asks for the first language of the list. */
    public void create() {
        Language language = languages.isEmpty() ? Language.of("en") : languages.getFirst();
        begin(ProfileEdit.fresh(texts.text("profiles.new_name"), language));
    }

    public void duplicate() {
        ProfileEdit now = edit.get();
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
        change(now -> {
            List<Wish> wishes = new ArrayList<>(now.wishes());
            wishes.set(at, wish);
            return now.asking(wishes);
        });
    }

    /** Adds a wish for the first language that is not asked for yet. */
    public void addWish() {
        change(now -> {
            List<Wish> wishes = new ArrayList<>(now.wishes());
            wishes.add(Wish.of(nextLanguage(wishes), SubtitleKind.FULL));
            return now.asking(wishes);
        });
    }

    private Language nextLanguage(List<Wish> wishes) {
        return languages.stream()
                .filter(each -> wishes.stream().noneMatch(wish -> wish.language().equals(each)))
                .findFirst()
                .orElse(Language.of("en"));
    }

    public void removeWish(int at) {
        change(now -> {
            List<Wish> wishes = new ArrayList<>(now.wishes());
            wishes.remove(at);
            return now.asking(wishes);
        });
    }

    /** Moves a wish up (or down), where there is room. */
    public void moveWish(int at, int by) {
        change(now -> {
            List<Wish> wishes = new ArrayList<>(now.wishes());
            int to = Math.clamp(at + by, 0, wishes.size() - 1);
            wishes.add(to, wishes.remove(at));
            return now.asking(wishes);
        });
    }

    public void save() {
        ProfileEdit now = edit.get();
        if (now != null) {
            tasks.run(() -> store.save(now), this::afterSave, this::refusedToSave);
        }
    }

    private void refusedToSave(Throwable failure) {
        if (failure instanceof AppException) {
            problem.set(texts.wording().error(failure));
        }
        tasks.report(failure);
    }

    private void afterSave(Profile profile) {
        drafts.remove(profile.id());
        select(profile);
        reload();
    }

    /** Goes back to what is stored. */
    public void discard() {
        ProfileEdit before = saved;
        elsewhere.set("");
        if (before != null) {
            put(before);
        } else {
            profiles.stream().findFirst().ifPresent(this::select);
        }
    }

    public void makeDefault() {
        ProfileEdit now = edit.get();
        if (now != null && now.id() != null) {
            ProfileId id = now.id();
            tasks.run(() -> store.makeDefault(id), this::reload);
        }
    }

    /** Asks, then removes the profile. */
    public void remove() {
        ProfileEdit now = edit.get();
        if (now == null || now.id() == null) {
            return;
        }
        ProfileId id = now.id();
        dialogs.ask(
                new Dialogs.Dialog.Question(
                        texts.text("profiles.remove.title", now.name()),
                        removalText(),
                        texts.text("profiles.remove"),
                        texts.text("action.keep"),
                        () -> tasks.run(() -> store.remove(id), this::removed)));
    }

    private String removalText() {
        ProfileStore.Usage used = usage.get();
        return used == null || (used.folders().isEmpty() && used.titles() == 0)
                ? texts.text("profiles.remove.text")
                : texts.text(
                        "profiles.remove.used",
                        used.folders().isEmpty()
                                ? texts.text("word.none")
                                : String.join(", ", used.folders()),
                        used.titles());
    }

    private void removed() {
        edit.set(null);
        changed.set(false);
        drafts.clear();
        reload();
    }

    public ObservableList<Profile> profiles() {
        return profiles;
    }

    public ObservableList<Language> languages() {
        return languages;
    }

    public ReadOnlyObjectProperty<@Nullable ProfileEdit> edit() {
        return edit.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable WhatIf> whatIf() {
        return whatIf.getReadOnlyProperty();
    }

    /** Why the edit cannot be saved as it is; empty where it can. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }

    /** What happened elsewhere to the profile that is edited; empty for nothing. */
    public ReadOnlyStringProperty elsewhere() {
        return elsewhere.getReadOnlyProperty();
    }

    /** Where the profile is assigned; null while that is not known. */
    public ReadOnlyObjectProperty<ProfileStore.@Nullable Usage> usage() {
        return usage.getReadOnlyProperty();
    }

    /** Whether the edit differs from what is stored. */
    public ReadOnlyBooleanProperty changed() {
        return changed.getReadOnlyProperty();
    }
}
