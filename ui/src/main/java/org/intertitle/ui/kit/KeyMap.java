package org.intertitle.ui.kit;

import java.util.Map;
import java.util.Optional;

/**
 * Which keys run which action: those that the person chose, else the action's own. What was chosen
 * is remembered under the action's id; what this version does not understand stays as it is and the
 * action keeps its own keys. FX thread only.
 */
public final class KeyMap {
    private static final String PREFIX = "keys.";
    private static final String NONE = "none";

    /** What people also know these by; it runs them unless somebody chose it for something else. */
    private static final Map<String, String> ALSO =
            Map.of(
                    "window.search", "/",
                    "window.redo", "Ctrl+Shift+Z",
                    "go.settings", "Ctrl+,",
                    "library.open", "O",
                    "wanted.open", "O",
                    "appearance.larger", "Ctrl+=");

    private final ViewMemory memory;

    public KeyMap(ViewMemory memory) {
        this.memory = memory;
    }

    /** The keys that run this action now. */
    public Keys of(Action action) {
        return of(action.id(), action.keys());
    }

    /** The keys that run the action of this id now, of itself {@code own}. */
    Keys of(String id, String own) {
        return chosen(id).orElseGet(() -> Keys.of(own));
    }

    /** Further keys that run it where they run nothing else. */
    public Keys also(Action action) {
        return Keys.of(ALSO.getOrDefault(action.id(), ""));
    }

    private Optional<Keys> chosen(String id) {
        return memory.text(PREFIX + id)
                .flatMap(text -> text.equals(NONE) ? Optional.of(Keys.NONE) : Keys.parse(text));
    }

    /** Whether the person chose other keys than the action has of itself. */
    public boolean changed(Action action) {
        return !of(action).equals(Keys.of(action.keys()));
    }

    /** What is remembered for this action and is no keys. */
    public Optional<String> broken(Action action) {
        return memory.text(PREFIX + action.id()).filter(_ -> chosen(action.id()).isEmpty());
    }

    /** Remembers other keys, or that there shall be none. */
    public void choose(Action action, Keys keys) {
        if (keys.equals(Keys.of(action.keys()))) {
            reset(action);
        } else {
            memory.put(PREFIX + action.id(), keys.isNone() ? NONE : keys.toString());
        }
    }

    /** Back to the action's own keys. */
    public void reset(Action action) {
        memory.put(PREFIX + action.id(), "");
    }
}
