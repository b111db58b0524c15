package org.intertitle.ui.settings;

import org.intertitle.net.LedgerEntry;
import org.intertitle.net.LedgerTotals;
import org.intertitle.updates.Notice;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/** What the page of the internet asks; called in the background. */
public interface Internet {
    Facts facts();

    /** Whether it is asked for newer versions. */
    enum Asking {
        /** This build names nobody to ask. */
        NOT_OFFERED,
        TURNED_OFF,
        OFFLINE,
        DAILY
    }

    /** Whether newer versions are asked for, what was found, and when it was asked last. */
    record News(Asking asking, @Nullable Notice found, @Nullable Instant asked) {}

    /** What was sent, the newest first and the oldest left out, with the sums of all. */
    record Facts(List<LedgerEntry> newest, LedgerTotals totals, News news) {
        public Facts {
            newest = List.copyOf(newest);
        }
    }
}
