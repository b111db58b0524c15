package org.intertitle.ui.launcher;

import org.intertitle.Stores;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Texts;

import java.nio.file.Path;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Tells in notes what became of the database: brought up to date, or restored. FX thread only. */
final class StoreNews {

    private final Notifications notifications;
    private final Supplier<Texts> texts;
    private final Consumer<Path> restore;

    /** {@code restore} puts a file in the place of the database. */
    StoreNews(Notifications notifications, Supplier<Texts> texts, Consumer<Path> restore) {
        this.notifications = notifications;
        this.texts = texts;
        this.restore = restore;
    }

    void upgraded(Stores.Upgraded change) {
        Path copy = change.backup();
        notifications.show(
                copy == null
                        ? texts.get().text("database.upgraded", change.from(), change.to())
                        : texts.get()
                                .text(
                                        "database.upgraded.copy",
                                        change.from(),
                                        change.to(),
                                        copy.getFileName().toString()));
    }

    /** With the way back to what was there before. */
    void restored(Path backup, Path before) {
        notifications.show(
                texts.get()
                        .text(
                                "database.restored",
                                backup.getFileName().toString(),
                                before.getFileName().toString()),
                () -> restore.accept(before));
    }
}
