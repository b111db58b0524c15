package org.intertitle.ui.library;

import javafx.scene.control.TableCell;

import org.intertitle.kernel.TitleId;
import org.intertitle.library.TitleKind;
import org.intertitle.queries.Coverage;
import org.intertitle.queries.LibraryQueries.AskedLanguage;
import org.intertitle.queries.TitleRow;
import org.intertitle.ui.kit.DrawnCells;
import org.intertitle.ui.kit.StateIcon;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.WindowedList;
import org.intertitle.wanted.CellState;
import org.jspecify.annotations.Nullable;

/**
 * How a title stands to one language: the sign, and for a series satisfied of asked. Every node of
 * a row costs in each step of scrolling, so the cell itself carries both.
 */
final class CoverageCell extends TableCell<TitleId, TitleId> implements DrawnCells.Drawn {
    private final StateIcon icon = new StateIcon();
    private final WindowedList<TitleId, TitleRow> list;
    private final AskedLanguage asked;
    private final Texts texts;

    CoverageCell(WindowedList<TitleId, TitleRow> list, AskedLanguage asked, Texts texts) {
        this.list = list;
        this.asked = asked;
        this.texts = texts;
        getStyleClass().add("coverage");
        setGraphic(icon);
    }

    @Override
    protected void updateItem(@Nullable TitleId id, boolean empty) {
        super.updateItem(id, empty);
        draw();
    }

    @Override
    public void draw() {
        TitleRow row = isEmpty() ? null : list.row(getIndex());
        icon.setVisible(row != null);
        if (row == null) {
            say("", null);
            return;
        }
        Coverage coverage = of(row);
        if (coverage == null) {
            icon.setState(CellState.NOT_WANTED);
            say("", texts.wording().state(CellState.NOT_WANTED));
            return;
        }
        boolean counts = row.kind() == TitleKind.SERIES && coverage.asked() > 0;
        icon.setState(coverage.state());
        say(counts ? coverage.satisfied() + "/" + coverage.asked() : "", spoken(coverage, counts));
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
