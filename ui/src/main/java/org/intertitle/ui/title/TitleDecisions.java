package org.intertitle.ui.title;

import org.intertitle.kernel.ProfileId;
import org.intertitle.profiles.Profile;
import org.intertitle.ui.kit.Aside;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.title.Episodes.Contents;
import org.intertitle.wanted.Wanted;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * What is decided about a title without touching a file: what is set aside, its profile, that it is
 * scanned. Each is told, with its undo where there is one. FX thread only.
 */
final class TitleDecisions {
    private final Episodes episodes;
    private final Aside aside;
    private final UiTasks tasks;
    private final Meant meant;
    private final Texts texts;
    private final Runnable changed;

    /** {@code changed} is run when something was done that the matrix shows. */
    TitleDecisions(Episodes episodes, Aside aside, Meant meant, Runnable changed) {
        this.episodes = episodes;
        this.aside = aside;
        this.tasks = aside.tasks();
        this.meant = meant;
        this.texts = aside.texts();
        this.changed = changed;
    }

    /** Sets aside what is wanted in these cells, or takes up again what was set aside. */
    void ignore(Collection<Cell> cells, boolean set) {
        List<Wanted> items = set ? meant.open(cells) : meant.aside(cells);
        aside.set(items.stream().map(Wanted::id).toList(), set, changed, changed);
    }

    /** Gives the title a profile of its own; null has it take its folder's. */
    void assign(Contents contents, @Nullable Profile profile) {
        ProfileId before = contents.title().profile();
        ProfileId next = profile == null ? null : profile.id();
        if (Objects.equals(before, next)) {
            aside.notifications().show(texts.text("library.assigned.none"));
            return;
        }
        String says =
                profile == null
                        ? texts.plural("library.inherits", 1)
                        : texts.plural("library.assigned", 1, profile.name());
        tasks.run(
                () -> episodes.assign(contents.title().id(), next),
                () ->
                        tell(
                                says,
                                () ->
                                        tasks.run(
                                                () ->
                                                        episodes.assign(
                                                                contents.title().id(), before),
                                                changed)));
    }

    private void tell(String says, Runnable undo) {
        aside.notifications().show(says, undo);
        changed.run();
    }

    /** Hands over the profiles there are, when they arrive. */
    void profiles(Consumer<List<Profile>> then) {
        tasks.run(episodes::profiles, then);
    }

    /** Has the folder of the title read anew. */
    void rescan(Contents contents) {
        tasks.run(
                () -> episodes.rescan(contents),
                () -> aside.notifications().show(texts.plural("library.rescan", 1)));
    }
}
