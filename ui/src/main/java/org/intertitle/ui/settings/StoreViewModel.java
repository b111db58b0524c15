package org.intertitle.ui.settings;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.intertitle.journal.KeptBytes;
import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Where everything is stored, whether it is sound, how it is backed up and restored. */
public final class StoreViewModel {
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS").withZone(ZoneOffset.UTC);

    private final ReadOnlyObjectWrapper<Store.@Nullable Facts> facts =
            new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper result = new ReadOnlyStringWrapper("");
    private final Store store;
    private final UiTasks tasks;
    private final Desktop desktop;
    private final Dialogs dialogs;
    private final Notifications notifications;
    private final Texts texts;

    public StoreViewModel(
            Store store,
            UiTasks tasks,
            Desktop desktop,
            Dialogs dialogs,
            Notifications notifications,
            Texts texts) {
        this.store = store;
        this.tasks = tasks;
        this.desktop = desktop;
        this.dialogs = dialogs;
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
        String name = "intertitle-backup-" + STAMP.format(texts.formats().now()) + ".db";
        desktop.chooseTarget(texts.text("database.backup"), name, this::backupTo);
    }

    private void backupTo(Path target) {
        tasks.run(
                () -> store.backup(target),
                () -> {
                    notifications.show(texts.text("database.backed_up", target.toString()));
                    reload();
                });
    }

    /** Lets the user choose a backup that lies elsewhere. */
    public void chooseBackup() {
        desktop.chooseFile(texts.text("shell.restore_backup.title"), this::restore);
    }

    /** Looks whether this can be restored, asks, and does it. */
    public void restore(Path backup) {
        tasks.run(() -> store.requireRestorable(backup), () -> ask(backup));
    }

    private void ask(Path backup) {
        dialogs.ask(
                new Dialogs.Dialog.Question(
                        texts.text("database.restore.title", backup.getFileName().toString()),
                        texts.text("database.restore.text"),
                        texts.text("database.restore.now"),
                        texts.text("action.keep"),
                        () -> tasks.run(() -> store.restore(backup))));
    }

    /** Says how much would be lost, and begins to delete it after that. */
    public void emptyKept() {
        tasks.run(store::deletable, this::ask);
    }

    private void ask(Store.Deletable now) {
        if (now.kept().files() == 0) {
            notifications.show(texts.text("database.kept.none"));
            return;
        }
        dialogs.ask(
                new Dialogs.Dialog.Question(
                        texts.text("database.kept.empty.title"),
                        kept("database.kept.empty.text", now.kept()),
                        texts.text("database.kept.empty.now"),
                        texts.text("action.keep"),
                        () -> tasks.run(() -> store.emptyKept(now.asked()))));
    }

    private String kept(String key, KeptBytes kept) {
        return texts.plural(key, kept.files(), texts.formats().bytes(kept.bytes()));
    }

    /** How much is kept of replaced files, in words. */
    String keptWords(KeptBytes kept) {
        return kept.files() == 0
                ? texts.text("database.kept.none")
                : kept("database.kept.facts", kept);
    }

    /** Puts a command of the database server on the clipboard. */
    public void copy(String command) {
        desktop.copy(command);
        notifications.show(texts.text("database.copied"));
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
