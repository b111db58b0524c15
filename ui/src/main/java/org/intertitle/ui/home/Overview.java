package org.intertitle.ui.home;

import org.intertitle.queries.LibrarySummary;

/** What Home asks the services; called in the background. */
public interface Overview {
    LibrarySummary summary();
}
