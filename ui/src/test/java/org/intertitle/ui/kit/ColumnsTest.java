package org.intertitle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;

class ColumnsTest {
    private static final double GAP = 8;

    private static Label label(Columns.Column column, String text) {
        Label label = column.label("explain");
        label.setText(text);
        return label;
    }

    private static void show(Label... labels) {
        VBox root = new VBox();
        for (Label label : labels) {
            root.getChildren().add(new HBox(label));
        }
        new Scene(root, 600, 200);
        for (int pass = 0; pass < 2; pass++) {
            root.applyCss();
            root.layout();
        }
    }

    @Test
    void labelsOfAColumnAreAsWideAsItsWidestText() {
        Toolkit.onFx(() -> {
            Columns.Column column = new Columns(GAP).add();
            Label brief = label(column, "why");
            Label whole = label(column, "a file is there under another name");
            show(brief, whole);
            assertThat(brief.getWidth()).isEqualTo(whole.getWidth());
            assertThat(whole.isTextTruncated()).isFalse();
            return true;
        });
    }

    @Test
    void withoutRoomTheLastColumnGoesAndComesBack() {
        Toolkit.onFx(() -> {
            Columns columns = new Columns(GAP);
            Label first = label(columns.add(), "German");
            Label second = label(columns.add(), "a file is there under another name");
            show(first, second);
            columns.fit(first.getWidth() + GAP + 10);
            assertThat(first.isVisible()).isTrue();
            assertThat(second.isVisible()).isFalse();
            assertThat(second.isManaged()).isFalse();
            columns.fit(first.getWidth() + second.getWidth() + 2 * GAP);
            assertThat(second.isVisible()).isTrue();
            return true;
        });
    }

    @Test
    void columnThatGrowsOutOfItsRoomGoes() {
        Toolkit.onFx(() -> {
            Columns columns = new Columns(GAP);
            Label label = label(columns.add(), "why");
            show(label);
            columns.fit(label.getWidth() + GAP);
            label.setText("a file is there under another name");
            label.prefWidth(-1);
            assertThat(label.isVisible()).isFalse();
            return true;
        });
    }
}
