package org.intertitle.ui.kit;

import javafx.geometry.Insets;
import javafx.scene.layout.HBox;

/**
 * The header over a list: its columns end where those of the rows end, whether the list shows a
 * scroll bar or not.
 */
public final class ListHeader extends HBox {
    private double edge;
    private double bar;

    public ListHeader() {
        getStyleClass().add("list-header");
    }

    /** Keeps the columns over those of the list, whose rows begin and end this far inside. */
    public void follow(ListFlow flow, double inset) {
        edge = inset;
        flow.barWidth()
                .subscribe(width -> {
                    bar = width.doubleValue();
                    pad();
                });
    }

    private void pad() {
        setPadding(new Insets(0, edge + bar, 0, edge));
    }
}
