package org.intertitle.ui.kit;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.PlanId;
import org.jspecify.annotations.Nullable;

import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * Makes a plan in the background and goes to its review; what is under way can be given up, and
 * where nothing can be done the head says so. FX thread only.
 */
public final class Planning {
    private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
    private final UiTasks tasks;
    private final Navigator navigator;
    private final ScreenHead head;
    private final Texts texts;
    private @Nullable AtomicBoolean stop;

    public Planning(UiTasks tasks, Navigator navigator, ScreenHead head, Texts texts) {
        this.tasks = tasks;
        this.navigator = navigator;
        this.head = head;
        this.texts = texts;
    }

    /** Plans so many items; does nothing while another plan is being made. */
    public void start(int items, Function<Cancellation, Optional<PlanId>> make) {
        if (items == 0 || busy.get()) {
            return;
        }
        AtomicBoolean asked = new AtomicBoolean();
        stop = asked;
        busy.set(true);
        head.note().set(texts.plural("planning.busy", items));
        tasks.run(() -> make.apply(asked::get), this::made, this::failed);
    }

    private void made(Optional<PlanId> plan) {
        boolean left = stop == null || stop.get();
        ended();
        if (left) {
            head.note().set(texts.text("planning.cancelled"));
        } else {
            plan.ifPresentOrElse(
                    id -> navigator.go(new Place.Review(id)),
                    () -> head.note().set(texts.text("wanted.nothing_possible")));
        }
    }

    private void failed(Throwable failure) {
        ended();
        if (failure instanceof CancellationException) {
            head.note().set(texts.text("planning.cancelled"));
        } else {
            tasks.report(failure);
        }
    }

    private void ended() {
        head.note().set("");
        stop = null;
        busy.set(false);
    }

    /** Gives up what is under way; nothing is planned then. */
    public void cancel() {
        if (stop != null) {
            stop.set(true);
        }
    }

    public ReadOnlyBooleanProperty busy() {
        return busy.getReadOnlyProperty();
    }

    /** The main action while a plan is made. */
    public ScreenHead.HeadAction cancelling() {
        return new ScreenHead.HeadAction(texts.text("planning.cancel"), false, true, this::cancel);
    }
}
