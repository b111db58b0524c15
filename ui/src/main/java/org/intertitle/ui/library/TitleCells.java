package org.intertitle.ui.library;

import javafx.scene.control.ContentDisplay;
import javafx.scene.control.TableCell;

import org.intertitle.kernel.TitleId;
import org.intertitle.library.TitleKind;
import org.intertitle.queries.Coverage;
import org.intertitle.queries.LibraryQueries.AskedLanguage;
import org.intertitle.queries.TitleRow;
import org.intertitle.ui.kit.CoverageLabel;
import org.intertitle.ui.kit.OneLine;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.WindowedList;
import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.Set;
import java.util.WeakHashMap;
import java.util.function.Function;

/**
 * Makes the cells of the table, which read cached rows, and draws those that are there anew when
 * rows arrive: making new cells would cost a frame. FX thread only.
 */
final class TitleCells {
    private final Set<Cell> made = Collections.newSetFromMap(new WeakHashMap<>());
    private final WindowedList<TitleId, TitleRow> rows;
    private final Texts texts;

    TitleCells(WindowedList<TitleId, TitleRow> rows, Texts texts) {
        this.rows = rows;
        this.texts = texts;
    }

    /** Draws what is visible anew. */
    void redraw() {
        made.forEach(Cell::draw);
    }

    /** A cell with one text of the row. */
    TableCell<TitleLine, TitleLine> text(Function<TitleRow, String> value, String... styles) {
        Cell cell = new TextCell(value);
        cell.getStyleClass().addAll(styles);
        made.add(cell);
        return cell;
    }

    /** A cell with the state of one language. */
    TableCell<TitleLine, TitleLine> coverage(AskedLanguage asked) {
        Cell cell = new CoverageCell(asked);
        made.add(cell);
        return cell;
    }

    /** A cell of a title; on a heading it stays empty. */
    private abstract class Cell extends TableCell<TitleLine, TitleLine> {
        @Override
        protected void updateItem(@Nullable TitleLine line, boolean empty) {
            super.updateItem(line, empty);
            draw();
        }

        void draw() {
            TitleRow row =
                    !isEmpty() && getItem() instanceof TitleLine.Item item
                            ? rows.row(item.index())
                            : null;
            draw(row);
        }

        /** Draws the row; null while it is on its way. */
        abstract void draw(@Nullable TitleRow row);
    }

    private final class TextCell extends Cell {
        private final Function<TitleRow, String> value;

        private TextCell(Function<TitleRow, String> value) {
            this.value = value;
        }

        @Override
        void draw(@Nullable TitleRow row) {
            setText(row == null ? null : OneLine.of(value.apply(row)));
        }
    }

    private final class CoverageCell extends Cell {
        private final AskedLanguage asked;
        private final CoverageLabel label = new CoverageLabel(texts);

        private CoverageCell(AskedLanguage asked) {
            this.asked = asked;
            setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }

        @Override
        void draw(@Nullable TitleRow row) {
            if (row == null) {
                setGraphic(null);
            } else {
                label.show(of(row), row.kind() == TitleKind.SERIES);
                setGraphic(label);
            }
        }

        private @Nullable Coverage of(TitleRow row) {
            return row.coverage().stream()
                    .filter(each ->
                            each.language().equals(asked.language()) && each.kind() == asked.kind())
                    .findFirst()
                    .orElse(null);
        }
    }
}
