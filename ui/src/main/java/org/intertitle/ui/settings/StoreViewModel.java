package org.intertitle.ui.settings;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;

/** Where everything is stored, whether it is sound, and a backup of it. */
public final class StoreViewModel {
    private final ReadOnlyObjectWrapper<Store.@Nullable Facts> facts =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper result = new ReadOnlyStringWrapper("");
    private final Store store;
    private final UiTasks tasks;
    private final Desktop desktop;
    private final Notifications notifications;
    private final Texts texts;

    public StoreViewModel(
            Store store, UiTasks tasks, Desktop desktop, Notifications notifications, Texts texts) {
        this.store = store;
        this.tasks = tasks;
        this.desktop = desktop;
        this.notifications = notifications;
        this.texts = texts;
    }

    public void reload() {
        tasks.run(store::facts, facts::set);
    }

    public void check() {
        result.set(texts.text("database.checking"));
        tasks.run(store::check, this::checked);
    }

    private void checked(List<String> problems) {
        result.set(
                problems.isEmpty()
                        ? texts.text("database.sound")
                        : texts.text("database.unsound", String.join("; ", problems)));
    }

    /** Lets the user choose where to, and writes a backup there. */
    public void backup() {
        desktop.chooseTarget(texts.text("database.backup"), "intertitle-backup.db", this::backupTo);
    }

    private void backupTo(Path target) {
        tasks.run(
                () -> store.backup(target),
                () -> notifications.show(texts.text("database.backed_up", target.toString())));
    }

    public void revealData() {
        Store.Facts now = facts.get();
        if (now != null) {
            desktop.reveal(now.dataFolder());
        }
    }

    public ReadOnlyObjectProperty<Store.@Nullable Facts> facts() {
        return facts.getReadOnlyProperty();
    }

    /** What the last check said. */
    public ReadOnlyStringProperty result() {
        return result.getReadOnlyProperty();
    }
}
