package org.intertitle.ui.shell;

import org.intertitle.queries.FilterCompletion.Values;

/** What can stand behind the names of a filter's terms; called in the background. */
@FunctionalInterface
public interface FilterValues {
    /** Nothing, before the services are there. */
    FilterValues NONE = () -> Values.NONE;

    Values read();
}
