package org.intertitle.ui.library;

import javafx.scene.control.TableCell;

import org.intertitle.kernel.TitleId;
import org.intertitle.library.TitleKind;
import org.intertitle.queries.Coverage;
import org.intertitle.queries.LibraryQueries.AskedLanguage;
import org.intertitle.queries.TitleRow;
import org.intertitle.ui.kit.OneLine;
import org.intertitle.ui.kit.StateIcon;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.WindowedList;
import org.intertitle.wanted.CellState;
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

    /**
     * The sign, and for a series satisfied of asked. Every node of a row costs in each step of
     * scrolling, so the cell itself carries both.
     */
    private final class CoverageCell extends Cell {
        private final AskedLanguage asked;
        private final StateIcon icon = new StateIcon();

        private CoverageCell(AskedLanguage asked) {
            this.asked = asked;
            getStyleClass().add("coverage");
            setGraphic(icon);
        }

        @Override
        void draw(@Nullable TitleRow row) {
            icon.setVisible(row != null);
            Coverage coverage = row == null ? null : of(row);
            if (row == null) {
                say("", null);
            } else if (coverage == null) {
                icon.setState(CellState.NOT_WANTED);
                say("", texts.wording().state(CellState.NOT_WANTED));
            } else {
                boolean counts = row.kind() == TitleKind.SERIES && coverage.asked() > 0;
                icon.setState(coverage.state());
                say(
                        counts ? coverage.satisfied() + "/" + coverage.asked() : "",
                        spoken(coverage, counts));
            }
        }

        private void say(String numbers, @Nullable String spoken) {
            setText(numbers);
            setAccessibleText(spoken);
        }

        private @Nullable Coverage of(TitleRow row) {
            return row.coverage().stream()
                    .filter(each ->
                            each.language().equals(asked.language()) && each.kind() == asked.kind())
                    .findFirst()
                    .orElse(null);
        }

        private String spoken(Coverage coverage, boolean counts) {
            String wish = texts.wording().fullWish(coverage.language(), coverage.kind());
            return counts
                    ? texts.text("coverage.spoken", wish, coverage.satisfied(), coverage.asked())
                    : wish + ": " + texts.wording().state(coverage.state());
        }
    }
}
