package org.intertitle.ui.settings;

import org.intertitle.Stores;
import org.intertitle.automation.PruneKept;
import org.intertitle.jobs.JobsService;
import org.intertitle.journal.JournalService;
import org.intertitle.kernel.DataFolder;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** The database page's questions, answered by the open stores. Thread-safe. */
public final class OpenStore implements Store {
    private final Stores stores;
    private final JournalService journal;
    private final JobsService jobs;
    private final Clock clock;
    private final DataFolder data;
    private final Consumer<Path> restore;

    /** {@code restore} closes the stores, puts a backup in their place, and opens again. */
    public OpenStore(
            Stores stores,
            JournalService journal,
            JobsService jobs,
            Clock clock,
            DataFolder data,
            Consumer<Path> restore) {
        this.stores = stores;
        this.journal = journal;
        this.jobs = jobs;
        this.clock = clock;
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
                journal.keptBytes(),
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
    public Deletable deletable() {
        Instant now = clock.instant();
        return new Deletable(journal.prunable(now), now);
    }

    @Override
    public void emptyKept(Instant asked) {
        jobs.submit(PruneKept.before(asked));
    }

    @Override
    public void restore(Path backup) {
        restore.accept(backup);
    }
}
