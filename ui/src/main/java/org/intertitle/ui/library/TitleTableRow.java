package org.intertitle.ui.library;

import javafx.css.PseudoClass;
import javafx.scene.control.Skin;
import javafx.scene.control.TableRow;
import javafx.scene.control.skin.TableRowSkin;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.intertitle.kernel.TitleId;
import org.intertitle.ui.kit.ListSelection;
import org.intertitle.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/** A row that shows whether its title is selected, or a heading across all columns. */
final class TitleTableRow extends TableRow<TitleLine> {
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final ListSelection<TitleId> selection;
    private final GroupHeading heading;

    TitleTableRow(
            ListSelection<TitleId> selection, Texts texts, Consumer<TitleLine.Heading> select) {
        this.selection = selection;
        this.heading = new GroupHeading(texts, select);
        heading.show(null);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
    }

    /** A menu is about the selection where that is hit, else about the title alone. */
    private void pressed(MouseEvent event) {
        if (event.getButton() == MouseButton.SECONDARY
                && getItem() instanceof TitleLine.Item item
                && !selection.isEmpty()
                && !selection.contains(item.id())) {
            selection.clear();
        }
    }

    @Override
    protected void updateItem(@Nullable TitleLine line, boolean empty) {
        super.updateItem(line, empty);
        TitleLine.Heading shown = line instanceof TitleLine.Heading head && !empty ? head : null;
        heading.show(shown);
        pseudoClassStateChanged(HEADING, shown != null);
        setAccessibleText(shown == null ? null : heading.spoken(shown.group()));
        mark();
    }

    /** Shows whether the title is selected. */
    void mark() {
        boolean picked =
                getItem() instanceof TitleLine.Item item
                        && !isEmpty()
                        && selection.contains(item.id());
        pseudoClassStateChanged(PICKED, picked);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new HeadedSkin();
    }

    /** Lays the heading over the cells, which are empty then. */
    private final class HeadedSkin extends TableRowSkin<TitleLine> {
        private HeadedSkin() {
            super(TitleTableRow.this);
            heading.setViewOrder(-1);
            getChildren().add(heading);
        }

        @Override
        protected void layoutChildren(double x, double y, double width, double height) {
            super.layoutChildren(x, y, width, height);
            heading.resizeRelocate(0, 0, getSkinnable().getWidth(), getSkinnable().getHeight());
        }
    }
}
