package org.intertitle.ui.shell;

import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Control;
import javafx.scene.control.ListView;
import javafx.scene.control.Spinner;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeTableView;
import javafx.scene.control.TreeView;

import org.intertitle.ui.kit.Stroke;
import org.jspecify.annotations.Nullable;

import java.util.Set;

/** Which keys belong to what has the focus, so that they may not run actions. Pure. */
final class FocusRules {
    /** What every text field does by itself. */
    private static final Set<String> EDITING =
            Set.of(
                    "Ctrl+A",
                    "Ctrl+C",
                    "Ctrl+X",
                    "Ctrl+V",
                    "Ctrl+Z",
                    "Ctrl+Shift+Z",
                    "Ctrl+Y",
                    "Ctrl+Left",
                    "Ctrl+Right",
                    "Ctrl+Shift+Left",
                    "Ctrl+Shift+Right",
                    "Ctrl+Home",
                    "Ctrl+End",
                    "Ctrl+Shift+Home",
                    "Ctrl+Shift+End",
                    "Ctrl+Backspace",
                    "Ctrl+Delete",
                    "Shift+F10");

    private static final Set<String> PRESSING = Set.of("Enter", "Space");
    private static final Set<String> ANYWHERE = Set.of("Enter", "Space", "Delete", "Insert");

    private FocusRules() {}

    static boolean mayAct(Stroke stroke, @Nullable Node owner) {
        if (typesInto(owner)) {
            return !stroke.types() && !EDITING.contains(stroke.toString());
        }
        if (!stroke.types() || !stroke.named()) {
            return true;
        }
        return owner instanceof Control ? spared(stroke, owner) : true;
    }

    /** Enter, Space and their like belong to this control, as it does not lie on the screen. */
    static void keepKeys(Control control) {
        control.getProperties().put(FocusRules.class, true);
    }

    /** Keys with names that the control has no use for. */
    private static boolean spared(Stroke stroke, Node owner) {
        boolean pressable =
                owner instanceof ButtonBase
                        || owner instanceof ComboBoxBase<?>
                        || owner instanceof ChoiceBox<?>;
        return ANYWHERE.contains(stroke.key())
                && !(pressable && PRESSING.contains(stroke.key()))
                && !owner.getProperties().containsKey(FocusRules.class);
    }

    /** Whether it keeps Esc from whoever waits for it, though it has no use for it. */
    static boolean swallowsEsc(@Nullable Node owner) {
        return switch (owner) {
            case ListView<?> list -> list.getEditingIndex() < 0;
            case TableView<?> table -> table.getEditingCell() == null;
            case TreeView<?> tree -> tree.getEditingItem() == null;
            case TreeTableView<?> tree -> tree.getEditingCell() == null;
            case null, default -> false;
        };
    }

    /** Whether letters go into a text. */
    static boolean typesInto(@Nullable Node owner) {
        return switch (owner) {
            case TextInputControl _ -> true;
            case ComboBoxBase<?> box -> box.isEditable();
            case Spinner<?> spinner -> spinner.isEditable();
            case null, default -> false;
        };
    }
}
