package org.intertitle.ui.settings;

import org.intertitle.Stores;
import org.intertitle.kernel.DataFolder;

import java.nio.file.Path;
import java.util.List;

/** The database page's questions, answered by the open stores. Thread-safe. */
public final class OpenStore implements Store {
    private final Stores stores;
    private final DataFolder data;

    public OpenStore(Stores stores, DataFolder data) {
        this.stores = stores;
        this.data = data;
    }

    @Override
    public Facts facts() {
        Stores.Info info = stores.info();
        return new Facts(info.url(), info.schemaVersion(), info.bytes(), data.root());
    }

    @Override
    public List<String> check() {
        return stores.check();
    }

    @Override
    public void backup(Path target) {
        stores.backup(target);
    }
}
