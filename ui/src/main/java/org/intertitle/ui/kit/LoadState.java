package org.intertitle.ui.kit;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.intertitle.kernel.AppException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How the loading of a list stands, and what stopped it; a failure that nobody foresaw is logged.
 * FX thread only.
 */
public final class LoadState {
    private static final Logger LOG = LoggerFactory.getLogger(LoadState.class);

    private final ReadOnlyObjectWrapper<ListState> state =
            new ReadOnlyObjectWrapper<>(ListState.LOADING);
    private @Nullable Throwable failure;

    public ReadOnlyObjectProperty<ListState> state() {
        return state.getReadOnlyProperty();
    }

    public ListState get() {
        return state.get();
    }

    public void set(ListState next) {
        failure = null;
        state.set(next);
    }

    /** The list could not be read. */
    public void failed(Throwable why) {
        if (!(why instanceof AppException)) {
            LOG.error("A list could not be read", why);
        }
        failure = why;
        if (state.get() == ListState.ERROR) {
            state.set(ListState.LOADING);
        }
        state.set(ListState.ERROR);
    }

    /** Why it could not be read, while the state is {@link ListState#ERROR}. */
    public @Nullable Throwable failure() {
        return failure;
    }

    /** The code of the failure; empty where there is none. */
    public String code() {
        if (failure == null) {
            return "";
        }
        return Wording.code(failure);
    }
}
