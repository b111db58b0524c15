package org.intertitle.ui.help;

import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.StackPane;
import javafx.scene.text.TextFlow;

import java.util.List;

/** Draws a table whose columns share the room by the length of what stands in them. */
final class TableNode extends GridPane {
    private static final double LEAST = 12;
    private static final double MOST = 44;

    /** How much wider code is than other words, with the room beside it. */
    private static final double CODE = 1.4;

    TableNode(Block.Table table, LineNodes lines) {
        getStyleClass().add("help-table");
        List<List<List<Span>>> rows = table.rows();
        int columns = rows.getFirst().size();
        double whole = 0;
        for (int column = 0; column < columns; column++) {
            whole += weight(rows, column);
        }
        for (int column = 0; column < columns; column++) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100 * weight(rows, column) / whole);
            getColumnConstraints().add(share);
        }
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < columns; column++) {
                add(cell(lines.draw(rows.get(row).get(column)), row == 0), column, row);
            }
        }
    }

    private static StackPane cell(TextFlow line, boolean head) {
        StackPane cell = new StackPane(line);
        cell.getStyleClass().add(head ? "help-head" : "help-cell");
        return cell;
    }

    private static double weight(List<List<List<Span>>> rows, int column) {
        double longest = 0;
        for (List<List<Span>> row : rows) {
            double length = row.get(column).stream().mapToDouble(TableNode::length).sum();
            longest = Math.max(longest, length);
        }
        return Math.clamp(longest, LEAST, MOST);
    }

    private static double length(Span span) {
        boolean code = span instanceof Span.Words words && words.style() == Span.Style.CODE;
        return span.text().length() * (code ? CODE : 1);
    }
}
