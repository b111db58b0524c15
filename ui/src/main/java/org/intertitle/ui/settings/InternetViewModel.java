package org.intertitle.ui.settings;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.updates.Notice;
import org.jspecify.annotations.Nullable;

/** The switch of the internet, what was sent, and whether a newer version is there. */
public final class InternetViewModel {
    private final ReadOnlyObjectWrapper<Internet.@Nullable Facts> facts =
            new ReadOnlyObjectWrapper<>();
    private final Internet internet;
    private final GeneralViewModel switches;
    private final UiTasks.Latest reading;
    private final Desktop desktop;
    private final Notifications notifications;
    private final Texts texts;

    /** {@code switches} are the settings of this page. */
    public InternetViewModel(
            Internet internet,
            GeneralViewModel switches,
            UiTasks tasks,
            Desktop desktop,
            Notifications notifications,
            Texts texts) {
        this.internet = internet;
        this.switches = switches;
        this.reading = tasks.latest();
        this.desktop = desktop;
        this.notifications = notifications;
        this.texts = texts;
    }

    /** Reads the settings anew, and the facts. */
    public void reload() {
        switches.reload();
        reloadFacts();
    }

    void reloadFacts() {
        reading.run(internet::facts, facts::set);
    }

    GeneralViewModel switches() {
        return switches;
    }

    /** Opens the page of a newer version in the browser; only the person does that. */
    public void openPage(Notice notice) {
        desktop.browse(notice.page());
    }

    public void copyAddress(Notice notice) {
        desktop.copy(notice.page().toString());
        notifications.show(texts.text("updates.copied"));
    }

    public ReadOnlyObjectProperty<Internet.@Nullable Facts> facts() {
        return facts.getReadOnlyProperty();
    }
}
