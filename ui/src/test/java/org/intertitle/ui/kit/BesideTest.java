package org.intertitle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;

class BesideTest {
    private static Beside shown(Beside both, double width) {
        VBox root = new VBox(both);
        new Scene(root, width, 300);
        root.applyCss();
        root.layout();
        return both;
    }

    private static Region wide(double width, double height) {
        Region region = new Region();
        region.setMinSize(20, height);
        region.setPrefSize(width, height);
        return region;
    }

    private static Beside named(Region name, Region value) {
        Beside both = new Beside();
        both.setFirst(name);
        both.setSecond(value);
        both.setLeast(200);
        return both;
    }

    @Test
    void secondTakesTheRestOfTheRoom() {
        Toolkit.onFx(() -> {
            Region value = wide(100, 30);
            Beside both = shown(named(wide(80, 20), value), 400);
            assertThat(value.getLayoutX()).isEqualTo(96);
            assertThat(value.getWidth()).isEqualTo(304);
            assertThat(both.getHeight()).isEqualTo(30);
            return true;
        });
    }

    @Test
    void withoutRoomTheSecondStandsBelowTheFirst() {
        Toolkit.onFx(() -> {
            Region value = wide(100, 30);
            Beside both = shown(named(wide(80, 20), value), 260);
            assertThat(value.getLayoutX()).isZero();
            assertThat(value.getLayoutY()).isEqualTo(28);
            assertThat(value.getWidth()).isEqualTo(260);
            assertThat(both.getHeight()).isEqualTo(58);
            return true;
        });
    }

    @Test
    void buttonsKeepTheirWidthAndTextWrapsBesideThem() {
        Toolkit.onFx(() -> {
            Label text = new Label("The folder is not writable: /media/films/Quiet Season (2022)");
            text.setWrapText(true);
            Button button = new Button("Retry");
            Beside both = Beside.growing(text, button, 100);
            both.setPadding(new Insets(10));
            shown(both, 260);
            assertThat(button.isTextTruncated()).isFalse();
            assertThat(text.isTextTruncated()).isFalse();
            assertThat(text.getLayoutX()).isEqualTo(10);
            assertThat(button.getLayoutX() + button.getWidth()).isEqualTo(250);
            assertThat(both.getHeight()).isEqualTo(text.getHeight() + 20);
            return true;
        });
    }

    @Test
    void lineBreaksOnlyWithoutRoom() {
        Toolkit.onFx(() -> {
            Flow flow = new Flow(wide(100, 20), wide(120, 20));
            flow.setHgap(8);
            assertThat(flow.prefWidth(-1)).isEqualTo(228);
            assertThat(flow.prefHeight(228)).isEqualTo(20);
            assertThat(flow.prefHeight(200)).isEqualTo(40);
            return true;
        });
    }
}
