package org.intertitle.ui.activity;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.intertitle.journal.KeptVersion;
import org.intertitle.ui.kit.ListState;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/** What one file was, with its first lines then, and making it so again. */
public final class VersionsViewModel {
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>();
    private final ObservableList<KeptVersion> versions = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<ListState> state =
            new ReadOnlyObjectWrapper<>(ListState.LOADING);
    private final ReadOnlyObjectWrapper<@Nullable KeptVersion> chosen =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper lines = new ReadOnlyStringWrapper("");
    private final Past past;
    private final UiTasks tasks;
    private final Refusals refusals;
    private final Notifications notifications;
    private final Texts texts;
    private final UiTasks.Latest reading;
    private final UiTasks.Latest previewing;

    public VersionsViewModel(
            Past past, UiTasks tasks, Refusals refusals, Notifications notifications, Texts texts) {
        this.past = past;
        this.tasks = tasks;
        this.refusals = refusals;
        this.notifications = notifications;
        this.texts = texts;
        this.reading = tasks.latest();
        this.previewing = tasks.latest();
    }

    /** Shows the versions of a file, which may be gone. */
    public void open(Path path) {
        file.set(path);
        versions.clear();
        choose(null);
        reload();
    }

    public void close() {
        reading.forget();
        previewing.forget();
        file.set(null);
    }

    void reload() {
        Path path = file.get();
        if (path != null) {
            state.set(versions.isEmpty() ? ListState.LOADING : ListState.READY);
            reading.run(() -> past.versions(path), this::show, this::failed);
        }
    }

    private void show(List<KeptVersion> found) {
        versions.setAll(found);
        state.set(found.isEmpty() ? ListState.NOTHING_YET : ListState.READY);
        choose(found.stream().filter(each -> !each.current()).findFirst().orElse(null));
    }

    private void failed(Throwable failure) {
        state.set(ListState.ERROR);
        tasks.report(failure);
    }

    /** Shows the first lines of a version. */
    public void choose(@Nullable KeptVersion version) {
        chosen.set(version);
        lines.set("");
        if (version != null) {
            previewing.run(
                    () -> past.firstLines(version), found -> lines.set(String.join("\n", found)));
        }
    }

    public boolean canRestore() {
        KeptVersion version = chosen.get();
        return version != null && version.kept() && !version.current();
    }

    /** Makes the file the chosen version again; that is a step and can be undone. */
    public void restore() {
        Path path = file.get();
        KeptVersion version = chosen.get();
        if (path != null && version != null && canRestore()) {
            tasks.run(() -> past.restore(path, version), outcome -> restored(path, outcome));
        }
    }

    private void restored(Path path, Past.Outcome outcome) {
        if (outcome.done() > 0) {
            notifications.show(texts.text("activity.restored", String.valueOf(path.getFileName())));
        }
        refusals.tell(outcome);
        reload();
    }

    /** The file whose versions are shown; null while none are. */
    public ReadOnlyObjectProperty<@Nullable Path> file() {
        return file.getReadOnlyProperty();
    }

    public ObservableList<KeptVersion> versions() {
        return versions;
    }

    public ReadOnlyObjectProperty<ListState> state() {
        return state.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<@Nullable KeptVersion> chosen() {
        return chosen.getReadOnlyProperty();
    }

    /** The first lines of the chosen version. */
    public ReadOnlyStringProperty lines() {
        return lines.getReadOnlyProperty();
    }
}
