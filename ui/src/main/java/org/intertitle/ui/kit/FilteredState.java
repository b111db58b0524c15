package org.intertitle.ui.kit;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.intertitle.kernel.AppException;

/** How a list in a filter stands, and what is wrong with the filter. FX thread only. */
public final class FilteredState {
    private static final String FILTER = "query.";

    private final LoadState load = new LoadState();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final Texts texts;

    public FilteredState(Texts texts) {
        this.texts = texts;
    }

    /** A question is under way; what is shown meanwhile stays. */
    public void asking(boolean nothingShown) {
        if (nothingShown) {
            load.set(ListState.LOADING);
        }
    }

    /** An answer was taken over; {@code total} is how much there is without the filter. */
    public void answered(boolean nothingFound, int total) {
        problem.set("");
        if (!nothingFound) {
            load.set(ListState.READY);
        } else {
            load.set(total == 0 ? ListState.NOTHING_YET : ListState.FILTER_HIDES_ALL);
        }
    }

    /** There was no answer: a filter that is none is explained, and the list stays. */
    public void failed(Throwable failure, boolean nothingShown) {
        if (failure instanceof AppException app && app.code().code().startsWith(FILTER)) {
            problem.set(texts.wording().error(failure));
            if (nothingShown) {
                load.set(ListState.FILTER_HIDES_ALL);
            }
        } else {
            load.failed(failure);
        }
    }

    public LoadState load() {
        return load;
    }

    /** What is wrong with the filter; empty where nothing is. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }
}
