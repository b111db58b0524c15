package org.intertitle.ui.firstrun;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.intertitle.kernel.AppException;
import org.intertitle.library.FolderAdvice;
import org.intertitle.ui.firstrun.Beginning.Chosen;
import org.intertitle.ui.kit.TypedPath;
import org.intertitle.ui.kit.UiTasks;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/**
 * The first step: choosing folders. A folder that nothing speaks against is added at once, and its
 * scan begins; of others the doubt is told, with what can be done about it. FX thread only.
 */
public final class FolderChoice {
    private final ObservableList<Path> proposals = FXCollections.observableArrayList();
    private final ObservableList<Chosen> folders = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable FolderDoubt> doubt =
            new ReadOnlyObjectWrapper<>();
    private final Beginning beginning;
    private final UiTasks tasks;
    private final UiTasks.Latest reading;
    private final Runnable changed;

    /** {@code changed} is run when a folder was added or taken away. */
    FolderChoice(Beginning beginning, UiTasks tasks, Runnable changed) {
        this.beginning = beginning;
        this.tasks = tasks;
        this.reading = tasks.latest();
        this.changed = changed;
    }

    private record Read(List<Path> proposals, List<Chosen> folders) {}

    void reload() {
        reading.run(() -> new Read(beginning.proposals(), beginning.folders()), this::show);
    }

    void forget() {
        reading.forget();
    }

    private void show(Read read) {
        List<Path> roots = read.folders().stream().map(Chosen::root).toList();
        List<Path> proposed =
                read.proposals().stream().filter(path -> !roots.contains(path)).toList();
        if (!folders.equals(read.folders())) {
            folders.setAll(read.folders());
        }
        if (!proposals.equals(proposed)) {
            proposals.setAll(proposed);
        }
    }

    /** Adds a folder unless something speaks against it; that is told. */
    public void add(Path folder) {
        doubt.set(null);
        tasks.run(() -> beginning.look(folder), this::decide);
    }

    /** The same for a path that was typed; {@code then} is run where it was taken. */
    public void add(String typed, Runnable then) {
        if (typed.isBlank()) {
            return;
        }
        try {
            add(TypedPath.of(typed));
            then.run();
        } catch (AppException none) {
            tasks.report(none);
        }
    }

    private void decide(FolderAdvice advice) {
        boolean already = folders.stream().anyMatch(each -> each.root().equals(advice.folder()));
        if (already) {
            doubt.set(new FolderDoubt(advice, true));
            return;
        }
        switch (advice) {
            case FolderAdvice.Fine _, FolderAdvice.Network _ -> accept(advice.folder());
            case FolderAdvice.Missing _,
                    FolderAdvice.NoFolder _,
                    FolderAdvice.Unreadable _,
                    FolderAdvice.OfSystem _,
                    FolderAdvice.Inside _,
                    FolderAdvice.Around _ ->
                    doubt.set(new FolderDoubt(advice, false));
        }
    }

    /** Adds the folder, whatever speaks against it. */
    public void accept(Path folder) {
        doubt.set(null);
        tasks.run(() -> beginning.add(folder), this::ended);
    }

    /** Lets a folder stand for those that lie in it; it is added where it is not there yet. */
    public void standFor(FolderAdvice.Around around) {
        doubt.set(null);
        tasks.run(() -> beginning.standFor(around.folder(), around.inner()), this::ended);
    }

    public void remove(Path folder) {
        doubt.set(null);
        tasks.run(() -> beginning.remove(folder), this::ended);
    }

    /** Writes the sample library and adds it. */
    public void trySample() {
        doubt.set(null);
        tasks.run(beginning::addSample, _ -> ended());
    }

    /** Takes the sample library out, with all its files. */
    public void removeSample() {
        folders.stream().filter(Chosen::sample).map(Chosen::root).toList().forEach(this::remove);
    }

    /** The person has read the doubt, and does nothing about it; false where there is none. */
    public boolean dismiss() {
        boolean was = doubt.get() != null;
        doubt.set(null);
        return was;
    }

    private void ended() {
        reload();
        changed.run();
    }

    public ObservableList<Path> proposals() {
        return proposals;
    }

    public ObservableList<Chosen> folders() {
        return folders;
    }

    /** Whether the sample library is among the folders. */
    public boolean hasSample() {
        return folders.stream().anyMatch(Chosen::sample);
    }

    /** Why the last folder was not simply added; null where it was. */
    public ReadOnlyObjectProperty<@Nullable FolderDoubt> doubt() {
        return doubt.getReadOnlyProperty();
    }
}
