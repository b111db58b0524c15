package org.intertitle.ui.settings;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;

import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.ProfileId;
import org.intertitle.library.FolderKind;
import org.intertitle.library.LibraryFolder;
import org.intertitle.profiles.Profile;
import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.ListState;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.TypedPath;
import org.intertitle.ui.kit.UiTasks;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The library folders: adding, removing, what they hold, which profile rules them. */
public final class FoldersViewModel {
    private final ObservableList<Folders.Row> rows = FXCollections.observableArrayList();
    private final ObservableMap<FolderId, String> tested = FXCollections.observableHashMap();
    private final ObservableList<Profile> profiles = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<ListState> state =
            new ReadOnlyObjectWrapper<>(ListState.LOADING);
    private final Folders folders;
    private final UiTasks tasks;
    private final Dialogs dialogs;
    private final Desktop desktop;
    private final Texts texts;
    private final UiTasks.Latest reading;

    public FoldersViewModel(
            Folders folders, UiTasks tasks, Dialogs dialogs, Desktop desktop, Texts texts) {
        this.folders = folders;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.desktop = desktop;
        this.texts = texts;
        this.reading = tasks.latest();
    }

    private record Read(List<Folders.Row> rows, List<Profile> profiles) {}

    public void reload() {
        reading.run(() -> new Read(folders.list(), folders.profiles()), this::show, this::failed);
    }

    private void show(Read read) {
        profiles.setAll(read.profiles());
        if (!rows.equals(read.rows())) {
            rows.setAll(read.rows());
        }
        state.set(read.rows().isEmpty() ? ListState.NOTHING_YET : ListState.READY);
    }

    private void failed(Throwable failure) {
        state.set(ListState.ERROR);
        tasks.report(failure);
    }

    /** Lets the user choose a folder and adds it. */
    public void choose() {
        desktop.chooseFolder(texts.text("folders.add"), this::add);
    }

    /** Adds a folder; its scan starts at once. */
    public void add(Path folder) {
        tasks.run(() -> folders.add(folder), this::reload);
    }

    /** Adds the folder whose path was typed; {@code then} is run once it is there. */
    public void add(String typed, Runnable then) {
        if (!typed.isBlank()) {
            tasks.run(
                    () -> folders.add(TypedPath.of(typed)),
                    () -> {
                        then.run();
                        reload();
                    });
        }
    }

    /** Asks, then takes the folder out of the library; its files stay, unless they are samples. */
    public void remove(LibraryFolder folder) {
        boolean sample = rows.stream().anyMatch(row -> row.sample() && row.folder().equals(folder));
        dialogs.ask(
                new Dialogs.Dialog.Question(
                        texts.text("folders.remove.title"),
                        texts.text(
                                sample ? "folders.remove.sample" : "folders.remove.text",
                                folder.root().toString()),
                        texts.text("folders.remove"),
                        texts.text("action.keep"),
                        () -> tasks.run(() -> folders.remove(folder), this::reload)));
    }

    public void setKind(LibraryFolder folder, FolderKind kind) {
        if (kind != folder.kind()) {
            tasks.run(() -> folders.setKind(folder.id(), kind), this::reload);
        }
    }

    /** Null: the default profile rules. */
    public void assign(LibraryFolder folder, @Nullable ProfileId profile) {
        if (!Objects.equals(profile, folder.profile())) {
            tasks.run(() -> folders.assign(folder.id(), profile), this::reload);
        }
    }

    public void setEnabled(LibraryFolder folder, boolean enabled) {
        tasks.run(() -> folders.setEnabled(folder.id(), enabled), this::reload);
    }

    /** Lets the user choose where the folder is now. */
    public void move(LibraryFolder folder) {
        desktop.chooseFolder(
                texts.text("folders.move.title", folder.root().toString()),
                root -> tasks.run(() -> folders.move(folder.id(), root), this::reload));
    }

    /** Tries out what the folder allows; the answer stands below it. */
    public void test(LibraryFolder folder) {
        tested.put(folder.id(), texts.text("folders.testing"));
        tasks.run(
                () -> folders.test(folder),
                found -> tested.put(folder.id(), new FolderFindings(texts).of(found)));
    }

    /** The folder in which this one lies; the inner one rules its files. */
    Optional<LibraryFolder> around(LibraryFolder folder) {
        return rows.stream()
                .map(Folders.Row::folder)
                .filter(other -> !other.id().equals(folder.id()))
                .filter(other -> folder.root().startsWith(other.root()))
                .findFirst();
    }

    /** What the test of a folder found, by its id. */
    public ObservableMap<FolderId, String> tested() {
        return tested;
    }

    public void rescan(LibraryFolder folder) {
        tasks.run(() -> folders.rescan(folder.root()));
    }

    public void rescanAll() {
        tasks.run(() -> folders.rescan(null));
    }

    public ObservableList<Folders.Row> rows() {
        return rows;
    }

    public ObservableList<Profile> profiles() {
        return profiles;
    }

    public ReadOnlyObjectProperty<ListState> state() {
        return state.getReadOnlyProperty();
    }
}
