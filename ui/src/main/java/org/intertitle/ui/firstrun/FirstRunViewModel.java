package org.intertitle.ui.firstrun;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.intertitle.events.Events;
import org.intertitle.kernel.Language;
import org.intertitle.profiles.Embedded;
import org.intertitle.ui.firstrun.Beginning.Progress;
import org.intertitle.ui.firstrun.Beginning.Result;
import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.TypedPath;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.kit.Updates;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The first run in three steps: folders, languages, result. The scan of a folder starts as soon as
 * it is added, so it runs while the second step is shown.
 */
public final class FirstRunViewModel {
    private final ScreenHead head = new ScreenHead();
    private final ReadOnlyIntegerWrapper step = new ReadOnlyIntegerWrapper(1);
    private final ObservableList<Path> proposals = FXCollections.observableArrayList();
    private final ObservableList<Path> folders = FXCollections.observableArrayList();
    private final ObservableList<Language> choices = FXCollections.observableArrayList();
    private final ObservableList<Language> languages = FXCollections.observableArrayList();
    private final ObjectProperty<Embedded> embedded = new SimpleObjectProperty<>(Embedded.ANY);
    private final ReadOnlyObjectWrapper<@Nullable Progress> progress =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Result> result = new ReadOnlyObjectWrapper<>();
    private final Beginning beginning;
    private final UiTasks tasks;
    private final Updates updates;
    private final Navigator navigator;
    private final Desktop desktop;
    private final Texts texts;
    private final UiTasks.Latest reading;
    private final UiTasks.Latest watching;
    private Events.@Nullable Subscription listening;

    public FirstRunViewModel(
            Beginning beginning,
            UiTasks tasks,
            Updates updates,
            Navigator navigator,
            Desktop desktop,
            Texts texts) {
        this.beginning = beginning;
        this.tasks = tasks;
        this.updates = updates;
        this.navigator = navigator;
        this.desktop = desktop;
        this.texts = texts;
        this.reading = tasks.latest();
        this.watching = tasks.latest();
        head.title().set(texts.text("firstrun.title"));
    }

    private record Read(List<Path> proposals, List<Path> folders, List<Language> languages) {}

    public void activate() {
        if (listening == null) {
            listening = updates.listen(_ -> watch());
        }
        reload();
        watch();
    }

    public void deactivate() {
        if (listening != null) {
            listening.close();
            listening = null;
        }
        reading.forget();
        watching.forget();
    }

    private void reload() {
        reading.run(
                () -> new Read(beginning.proposals(), beginning.folders(), beginning.languages()),
                this::show);
    }

    private void show(Read read) {
        folders.setAll(read.folders());
        proposals.setAll(
                read.proposals().stream().filter(path -> !read.folders().contains(path)).toList());
        choices.setAll(read.languages());
        if (languages.isEmpty() && !read.languages().isEmpty()) {
            languages.add(read.languages().getFirst());
        }
    }

    private void watch() {
        watching.run(beginning::progress, this::progressed);
    }

    private void progressed(Progress now) {
        progress.set(now);
        if (step.get() == 3 && !now.running()) {
            tasks.run(beginning::result, result::set);
        }
    }

    /** Lets the user choose a folder and adds it. */
    public void choose() {
        desktop.chooseFolder(texts.text("folders.add"), this::add);
    }

    public void add(Path folder) {
        tasks.run(() -> beginning.add(folder), this::added);
    }

    /** Adds the folder whose path was typed; {@code then} is run once it is there. */
    public void add(String typed, Runnable then) {
        if (!typed.isBlank()) {
            tasks.run(
                    () -> beginning.add(TypedPath.of(typed)),
                    () -> {
                        then.run();
                        added();
                    });
        }
    }

    /** Writes the sample library, adds it, and goes on. */
    public void trySample() {
        tasks.run(beginning::addSample, _ -> added());
    }

    private void added() {
        reload();
        watch();
    }

    public void remove(Path folder) {
        tasks.run(() -> beginning.remove(folder), this::reload);
    }

    public void addLanguage(Language language) {
        if (!languages.contains(language)) {
            languages.add(language);
        }
    }

    public void removeLanguage(Language language) {
        languages.remove(language);
    }

    /** Moves a language up in the order of importance. */
    public void raise(Language language) {
        int at = languages.indexOf(language);
        if (at > 0) {
            List<Language> order = new ArrayList<>(languages);
            order.add(at - 1, order.remove(at));
            languages.setAll(order);
        }
    }

    /** Goes to the next step; the second one's answer is stored first. */
    public void next() {
        if (step.get() == 1 && !folders.isEmpty()) {
            step.set(2);
        } else if (step.get() == 2 && !languages.isEmpty()) {
            List<Language> asked = List.copyOf(languages);
            Embedded inside = embedded.get();
            tasks.run(() -> beginning.ask(asked, inside), this::toResult);
        }
    }

    private void toResult() {
        step.set(3);
        watch();
    }

    public void previous() {
        step.set(Math.max(1, step.get() - 1));
    }

    /** Plans what can be done now and goes to its review. */
    public void review() {
        tasks.run(
                beginning::plan,
                plan ->
                        navigator.go(
                                plan.<Place>map(Place.Review::new)
                                        .orElseGet(() -> new Place.Wanted(""))));
    }

    /** Leaves the first run; nothing is lost. */
    public void later() {
        navigator.go(new Place.Library(""));
    }

    public void toWanted() {
        navigator.go(new Place.Wanted(""));
    }

    public ScreenHead head() {
        return head;
    }

    /** 1 to 3. */
    public ReadOnlyIntegerProperty step() {
        return step.getReadOnlyProperty();
    }

    public ObservableList<Path> proposals() {
        return proposals;
    }

    public ObservableList<Path> folders() {
        return folders;
    }

    /** The languages to choose from. */
    public ObservableList<Language> choices() {
        return choices;
    }

    /** The chosen languages, in order. */
    public ObservableList<Language> languages() {
        return languages;
    }

    /** Whether tracks inside the video are enough. */
    public ObjectProperty<Embedded> embedded() {
        return embedded;
    }

    public ReadOnlyObjectProperty<@Nullable Progress> progress() {
        return progress.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable Result> result() {
        return result.getReadOnlyProperty();
    }
}
