package org.intertitle.ui.settings;

import org.intertitle.Stores;
import org.intertitle.kernel.DataFolder;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The database page's questions, answered by the open stores. Thread-safe. */
public final class OpenStore implements Store {
    private final Stores stores;
    private final DataFolder data;
    private final Consumer<Path> restore;

    /** {@code restore} closes the stores, puts a backup in their place, and opens again. */
    public OpenStore(Stores stores, DataFolder data, Consumer<Path> restore) {
        this.stores = stores;
        this.data = data;
        this.restore = restore;
    }

    @Override
    public Facts facts() {
        Stores.Info info = stores.info();
        return new Facts(
                info.url(),
                info.schemaVersion(),
                info.bytes(),
                data.root(),
                stores.backups(),
                stores.serverCommands().orElse(null));
    }

    @Override
    public List<String> check() {
        return stores.check();
    }

    @Override
    public void backup(Path target) {
        stores.backup(target);
    }

    @Override
    public void requireRestorable(Path backup) {
        stores.requireRestorable(backup);
    }

    @Override
    public void restore(Path backup) {
        restore.accept(backup);
    }
}
