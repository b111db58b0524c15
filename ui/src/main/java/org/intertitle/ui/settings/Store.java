package org.intertitle.ui.settings;

import java.nio.file.Path;
import java.util.List;

/** What the page of the database asks; called in the background. */
public interface Store {
    Facts facts();

    /** What is wrong with the database; empty where nothing is. */
    List<String> check();

    void backup(Path target);

    /** Where the database is, its schema, its size in bytes, and where the journal lies. */
    record Facts(String url, String schema, long bytes, Path dataFolder) {}
}
