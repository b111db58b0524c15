package org.intertitle.ui.settings;

import org.intertitle.Stores;
import org.intertitle.Stores.ServerCommands;
import org.intertitle.journal.KeptBytes;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** What the page of the database asks; called in the background. */
public interface Store {
    Facts facts();

    /** What is wrong with the database; empty where nothing is. */
    List<String> check();

    void backup(Path target);

    /** Throws, with the reason, where this file cannot be restored; changes nothing. */
    void requireRestorable(Path backup);

    /**
     * Closes all that is open, puts a backup in the place of the database, which is kept beside it,
     * and opens again; returns at once.
     */
    void restore(Path backup);

    /** What is kept of files that were replaced until now. */
    Deletable deletable();

    /**
     * Begins to delete, for good, what is kept of files that were replaced before this moment; what
     * steps need that came later stays.
     */
    void emptyKept(Instant asked);

    /** How much would be deleted of what was kept until a moment. */
    record Deletable(KeptBytes kept, Instant asked) {}

    /**
     * Where the database is, its schema, its size in bytes, where the journal lies, the backups
     * that lie beside it, newest first, what is kept of replaced files, and the commands of a
     * server that does this itself.
     */
    record Facts(
            String url,
            String schema,
            long bytes,
            Path dataFolder,
            List<Stores.Backup> backups,
            KeptBytes kept,
            @Nullable ServerCommands server) {
        public Facts {
            backups = List.copyOf(backups);
        }
    }
}
