package org.intertitle.journal;

import java.time.Instant;

/** What the file system says about one entry, links not followed; size in bytes. */
public record FileFacts(Kind kind, long bytes, Instant modified) {

    /** What an entry is. */
    public enum Kind {
        FILE,
        FOLDER,
        OTHER
    }
}
