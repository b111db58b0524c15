package org.intertitle.ui.home;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.intertitle.events.Events;
import org.intertitle.kernel.Language;
import org.intertitle.queries.LibrarySummary;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.kit.Updates;
import org.jspecify.annotations.Nullable;

/** The library in numbers, each a way to what it counts. */
public final class HomeViewModel {
    private final ScreenHead head = new ScreenHead();
    private final ReadOnlyObjectWrapper<@Nullable LibrarySummary> summary =
            new ReadOnlyObjectWrapper<>();
    private final Overview overview;
    private final Updates updates;
    private final Navigator navigator;
    private final UiTasks.Latest reading;
    private Events.@Nullable Subscription listening;

    public HomeViewModel(
            Overview overview, UiTasks tasks, Updates updates, Navigator navigator, Texts texts) {
        this.overview = overview;
        this.updates = updates;
        this.navigator = navigator;
        this.reading = tasks.latest();
        head.title().set(texts.text("rail.home"));
    }

    public void activate() {
        if (listening == null) {
            listening = updates.listen(_ -> reload());
        }
        reload();
    }

    public void deactivate() {
        if (listening != null) {
            listening.close();
            listening = null;
        }
        reading.forget();
    }

    private void reload() {
        reading.run(overview::summary, summary::set);
    }

    public void toWanted(Language language) {
        navigator.go(new Place.Wanted(language));
    }

    public ScreenHead head() {
        return head;
    }

    public ReadOnlyObjectProperty<@Nullable LibrarySummary> summary() {
        return summary.getReadOnlyProperty();
    }
}
