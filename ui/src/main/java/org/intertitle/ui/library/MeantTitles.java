package org.intertitle.ui.library;

import javafx.beans.property.ObjectProperty;

import org.intertitle.kernel.TitleId;
import org.intertitle.profiles.Profile;
import org.intertitle.ui.kit.DragOut;
import org.intertitle.ui.kit.ListSelection;
import org.intertitle.ui.kit.UiTasks;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The titles that an action is about: the selected ones, or the one under the cursor. FX thread
 * only.
 */
final class MeantTitles {
    private final ListSelection<TitleId> selection;
    private final ObjectProperty<@Nullable TitleId> cursor;
    private final Titles titles;
    private final UiTasks tasks;

    MeantTitles(
            ListSelection<TitleId> selection,
            ObjectProperty<@Nullable TitleId> cursor,
            Titles titles,
            UiTasks tasks) {
        this.selection = selection;
        this.cursor = cursor;
        this.titles = titles;
        this.tasks = tasks;
    }

    /** As the list stands now; what is shown of them may change while a filter is at work. */
    List<TitleId> now() {
        return selection.meant(cursor.get());
    }

    /**
     * Does something with them once the list shows what was asked for last; nothing where there are
     * none.
     */
    void act(Consumer<List<TitleId>> action) {
        selection.act(
                cursor::get,
                meant -> {
                    if (!meant.isEmpty()) {
                        action.accept(meant);
                    }
                });
    }

    /** Asks for all profiles in the background, of which they can be given one. */
    void profiles(Consumer<List<Profile>> then) {
        tasks.run(titles::profiles, then);
    }

    /** Asks in the background where they lie. */
    void places(Consumer<List<Path>> then) {
        act(meant -> tasks.run(() -> titles.places(meant), then));
    }

    /** The one that is meant; empty for none and for several. */
    Optional<TitleId> one() {
        List<TitleId> now = now();
        return now.size() == 1 ? Optional.of(now.getFirst()) : Optional.empty();
    }

    /** Asks in the background where the one that is meant lies: a film's file, a series' folder. */
    void place(Consumer<Path> then) {
        act(meant -> {
            if (meant.size() == 1) {
                tasks.run(
                        () -> titles.places(meant),
                        places -> places.stream().findFirst().ifPresent(then));
            }
        });
    }

    /** Drags them out as files. */
    DragOut<TitleId> dragOut() {
        return new DragOut<>(this::now, ids -> titles.files(ids, DragOut.MOST_FILES), tasks);
    }
}
