package org.intertitle.ui.library;

import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.WantedId;
import org.intertitle.library.Assignment;
import org.intertitle.plans.PlannedStep;
import org.intertitle.profiles.Profile;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.SeenSteps;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.jspecify.annotations.Nullable;

import java.util.List;

/** Does what the person asks for titles, tells what was done, and offers to undo it. */
public final class TitleCommands {
    private final TitleWork work;
    private final UiTasks tasks;
    private final SeenSteps steps;
    private final Notifications notifications;
    private final Texts texts;

    public TitleCommands(
            TitleWork work,
            UiTasks tasks,
            Navigator navigator,
            Notifications notifications,
            Texts texts) {
        this.work = work;
        this.tasks = tasks;
        this.steps = new SeenSteps(work::apply, tasks, navigator, notifications, texts);
        this.notifications = notifications;
        this.texts = texts;
    }

    /** Takes one step that is shown; what is in doubt or has changed is reviewed first. */
    void take(PlannedStep step) {
        steps.take(step);
    }

    /** Leaves out by choice what these titles lack, or wants again what was left out. */
    void ignore(List<TitleId> titles, boolean ignored) {
        tasks.run(() -> work.ignore(titles, ignored), items -> ignored(items, ignored));
    }

    private void ignored(List<WantedId> items, boolean ignored) {
        if (items.isEmpty()) {
            notifications.show(
                    texts.text(ignored ? "library.ignored.none" : "library.unignored.none"));
        } else {
            notifications.show(
                    texts.plural(ignored ? "library.ignored" : "library.unignored", items.size()),
                    () -> tasks.run(() -> work.ignoreItems(items, !ignored)));
        }
    }

    /** Gives titles this profile; null has them take their folder's. */
    void assign(List<TitleId> titles, @Nullable Profile profile) {
        ProfileId id = profile == null ? null : profile.id();
        List<Assignment> wished = titles.stream().map(each -> new Assignment(each, id)).toList();
        tasks.run(() -> work.assign(wished), before -> assigned(before, profile));
    }

    private void assigned(List<Assignment> before, @Nullable Profile profile) {
        if (before.isEmpty()) {
            notifications.show(texts.text("library.assigned.none"));
        } else {
            notifications.show(
                    profile == null
                            ? texts.plural("library.inherits", before.size())
                            : texts.plural("library.assigned", before.size(), profile.name()),
                    () -> tasks.run(() -> work.assign(before), () -> {}));
        }
    }

    /** Has what lies in the folders of these titles read anew. */
    void rescan(List<TitleId> titles) {
        tasks.run(
                () -> work.rescan(titles),
                () -> notifications.show(texts.plural("library.rescan", titles.size())));
    }
}
