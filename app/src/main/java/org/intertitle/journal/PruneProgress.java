package org.intertitle.journal;

/** Hears how many of how many kept contents were looked at for removal. */
@FunctionalInterface
public interface PruneProgress {

    PruneProgress SILENT = (_, _) -> {};

    void told(int done, int all);
}
