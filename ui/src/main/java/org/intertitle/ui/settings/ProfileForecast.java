package org.intertitle.ui.settings;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.intertitle.kernel.AppException;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.settings.ProfileStore.WhatIf;
import org.jspecify.annotations.Nullable;

import java.util.concurrent.CancellationException;

/**
 * What saving an edit would change, or why it cannot be saved. Only the newest edit is answered;
 * the work for those before it is given up. FX thread only.
 */
final class ProfileForecast {
    private final ReadOnlyObjectWrapper<@Nullable WhatIf> whatIf = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ProfileStore store;
    private final UiTasks tasks;
    private final Texts texts;
    private final UiTasks.Latest asking;
    private volatile @Nullable ProfileEdit asked;

    ProfileForecast(ProfileStore store, UiTasks tasks, Texts texts) {
        this.store = store;
        this.tasks = tasks;
        this.texts = texts;
        this.asking = tasks.latest();
    }

    void ask(ProfileEdit edit) {
        forget();
        asked = edit;
        asking.run(() -> store.whatIf(edit, () -> !edit.equals(asked)), whatIf::set, this::refused);
    }

    /** Nothing would be changed. */
    void forget() {
        asked = null;
        asking.forget();
        whatIf.set(null);
        problem.set("");
    }

    /** What cannot be saved so is said while it is edited. */
    void refused(Throwable failure) {
        if (failure instanceof AppException) {
            problem.set(texts.wording().error(failure));
        } else if (!(failure instanceof CancellationException)) {
            tasks.report(failure);
        }
    }

    /** Null while that is not known. */
    ReadOnlyObjectProperty<@Nullable WhatIf> whatIf() {
        return whatIf.getReadOnlyProperty();
    }

    /** Why the edit cannot be saved as it is; empty where it can. */
    ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }
}
