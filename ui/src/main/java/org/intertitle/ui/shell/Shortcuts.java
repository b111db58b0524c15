package org.intertitle.ui.shell;

import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import javafx.util.Subscription;

import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.KeyCapture;
import org.intertitle.ui.kit.KeyMap;
import org.intertitle.ui.kit.Keys;
import org.intertitle.ui.kit.PressedKey;
import org.intertitle.ui.kit.Stroke;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * Runs actions by their keys. Keys that type do not act while a text is typed; nothing but help
 * acts behind a dialog, nothing behind an open menu; a key that is held acts once; a sequence that
 * is not ended in time is forgotten. FX thread only.
 */
final class Shortcuts {
    private static final long IN_TIME_NS = 1_500_000_000L;

    private final Supplier<List<Action>> actions;
    private final KeyMap keys;
    private final Levels levels;
    private final LongSupplier nanos;
    private final Set<KeyCode> held = EnumSet.noneOf(KeyCode.class);
    private final List<Stroke> pending = new ArrayList<>();
    private long pendingSince;
    private boolean swallow;

    /**
     * What Esc backs out of.
     *
     * @param modal whether something over the window has the keys for itself
     * @param always whether an action can be done nevertheless
     * @param leave closes what lies over the window, else leaves the search, the screen's own
     *     level, the place
     */
    record Levels(BooleanSupplier modal, Predicate<Action> always, Runnable leave) {}

    /** {@code actions} are asked at each key; those that come first have the keys first. */
    Shortcuts(Supplier<List<Action>> actions, KeyMap keys, Levels levels, LongSupplier nanos) {
        this.actions = actions;
        this.keys = keys;
        this.levels = levels;
        this.nanos = nanos;
    }

    /** Listens until the subscription is ended. */
    Subscription install(Scene scene) {
        EventHandler<KeyEvent> first = event -> filter(scene, event);
        EventHandler<KeyEvent> last = this::escape;
        scene.addEventFilter(KeyEvent.ANY, first);
        scene.addEventHandler(KeyEvent.KEY_PRESSED, last);
        Subscription focus =
                scene.windowProperty()
                        .flatMap(Window::focusedProperty)
                        .orElse(false)
                        .subscribe(_ -> held.clear());
        return focus.and(() -> {
            scene.removeEventFilter(KeyEvent.ANY, first);
            scene.removeEventHandler(KeyEvent.KEY_PRESSED, last);
        });
    }

    private void filter(Scene scene, KeyEvent event) {
        if (event.getEventType() == KeyEvent.KEY_RELEASED) {
            held.remove(event.getCode());
        } else if (event.getEventType() == KeyEvent.KEY_TYPED) {
            consume(event, swallow);
        } else {
            pressed(scene, event);
        }
    }

    private void pressed(Scene scene, KeyEvent event) {
        boolean again = event.getCode() != KeyCode.UNDEFINED && !held.add(event.getCode());
        if (again && swallow) {
            event.consume();
            return;
        }
        swallow = false;
        if (scene.getFocusOwner() instanceof KeyCapture capture && capture.capturing().get()) {
            return;
        }
        if (menuIsOpen(scene)) {
            pending.clear();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            escapes(event, scene.getFocusOwner());
        } else if (levels.modal().getAsBoolean()) {
            pending.clear();
            consume(event, acts(event, scene.getFocusOwner(), levels.always()));
        } else {
            consume(event, acts(event, scene.getFocusOwner(), _ -> true));
        }
    }

    /** A sequence ends before anything is left; lists would keep Esc for themselves. */
    private void escapes(KeyEvent event, @Nullable Node owner) {
        consume(event, !pending.isEmpty());
        pending.clear();
        if (!event.isConsumed() && FocusRules.swallowsEsc(owner)) {
            escape(event);
        }
    }

    private void consume(KeyEvent event, boolean mine) {
        if (mine) {
            swallow = true;
            event.consume();
        }
    }

    private boolean acts(KeyEvent event, @Nullable Node owner, Predicate<Action> which) {
        List<Stroke> strokes =
                PressedKey.strokes(event).stream()
                        .filter(stroke -> FocusRules.mayAct(stroke, owner))
                        .toList();
        if (strokes.isEmpty()) {
            return false;
        }
        if (nanos.getAsLong() - pendingSince > IN_TIME_NS) {
            pending.clear();
        }
        boolean begun = !pending.isEmpty();
        List<Action> present = actions.get().stream().filter(which).toList();
        for (Stroke stroke : strokes) {
            if (follows(stroke, present)) {
                return true;
            }
        }
        pending.clear();
        return begun;
    }

    /** Whether an action was run, or more keys of one are awaited. */
    private boolean follows(Stroke stroke, List<Action> present) {
        List<Stroke> sofar = new ArrayList<>(pending);
        sofar.add(stroke);
        Keys all = new Keys(sofar);
        Optional<Action> action = by(present, each -> keys.of(each).equals(all));
        boolean more =
                action.isEmpty()
                        && by(present, each -> keys.of(each).beginsWith(sofar)).isPresent();
        if (more) {
            pending.clear();
            pending.addAll(sofar);
            pendingSince = nanos.getAsLong();
            return true;
        }
        Optional<Action> found = action.or(() -> by(present, each -> keys.also(each).equals(all)));
        found.ifPresent(each -> {
            pending.clear();
            each.run().run();
        });
        return found.isPresent();
    }

    private static Optional<Action> by(List<Action> present, Predicate<Action> fits) {
        return present.stream()
                .filter(action -> fits.test(action) && action.enabled().getAsBoolean())
                .findFirst();
    }

    private static boolean menuIsOpen(Scene scene) {
        return Window.getWindows().stream()
                .anyMatch(window ->
                        window instanceof PopupWindow popup
                                && !(popup instanceof Tooltip)
                                && popup.isShowing()
                                && scene.getWindow() != null
                                && scene.getWindow().equals(root(popup)));
    }

    private static @Nullable Window root(PopupWindow popup) {
        Window owner = popup.getOwnerWindow();
        return owner instanceof PopupWindow parent ? root(parent) : owner;
    }

    private void escape(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            levels.leave().run();
            event.consume();
        }
    }
}
