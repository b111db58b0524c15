package org.intertitle.ui.kit;

import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/**
 * One thing that the person can do at the present place. The command palette, context menus, the
 * list of shortcuts and the keys are all made from the same actions. The id is stable: changed keys
 * are kept under it. Used on the FX thread.
 *
 * @param name what it does now, with its scope: {@code Plan for 37 selected…}
 * @param keys the keys unless the person chose others: {@code Ctrl+K}, {@code P}, {@code G L} (one
 *     after the other), {@code Alt+Left}, {@code ?}; empty for none. Keys without Ctrl or Alt do
 *     not act while a text is typed. A text that names no keys is refused.
 */
public record Action(
        String id,
        Scope scope,
        Glyph glyph,
        Supplier<String> name,
        String keys,
        BooleanSupplier enabled,
        Runnable run) {

    public Action {
        var _ = Keys.of(keys);
    }

    /** What an action acts upon; in the order in which the palette lists them. */
    public enum Scope {
        SELECTION,
        FILTER,
        SCREEN,
        PLACES,
        WINDOW
    }

    /** An action without keys that can always be done. */
    public static Action of(
            String id, Scope scope, Glyph glyph, Supplier<String> name, Runnable run) {
        return new Action(id, scope, glyph, name, "", () -> true, run);
    }

    /** The same with these keys. */
    public Action keys(String chosen) {
        return new Action(id, scope, glyph, name, chosen, enabled, run);
    }

    /** The same, possible only while the condition holds. */
    public Action when(BooleanSupplier condition) {
        return new Action(id, scope, glyph, name, keys, condition, run);
    }
}
