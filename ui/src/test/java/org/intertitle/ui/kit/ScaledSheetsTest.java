package org.intertitle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.intertitle.ui.kit.Measures.Density;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class ScaledSheetsTest {

    @ParameterizedTest
    @CsvSource({
        "1.5, -fx-padding: 0 12px 3px 0;, -fx-padding: 0 18px 5px 0;",
        "2,   -fx-font-size: 13px;,       -fx-font-size: 26.0px;",
        "1.1, -fx-font-size: 13px;,       -fx-font-size: 14.3px;",
        "0.8, -fx-pref-height: 28px;,     -fx-pref-height: 22px;",
        "1.5, .a16px { x: -3px },         .a16px { x: -5px }",
        "1.5, -fx-stroke-width: 1.9;,     -fx-stroke-width: 1.9;"
    })
    void everyLengthInPixelsIsMultipliedAndNothingElse(double scale, String css, String scaled) {
        assertThat(new ScaledSheets(scale).scaled(css)).isEqualTo(scaled);
    }

    @ParameterizedTest
    @CsvSource({"0.8, 1px", "1.5, 1px", "1.9, 1px", "2, 2px"})
    void lineOfOnePixelStaysSharpAndNeverVanishes(double scale, String line) {
        assertThat(new ScaledSheets(scale).scaled("1px")).isEqualTo(line);
        assertThat(new ScaledSheets(scale).scaled("0px -1px")).isEqualTo("0px -" + line);
    }

    @Test
    void buttonsIconsAndTextsGrowTogether() {
        List<Double> heights =
                Toolkit.onFx(() -> {
                    Button button = new Button("Plan", new Icon(Glyph.CHECK));
                    Label label = new Label("Wanted");
                    StateIcon state = new StateIcon(20);
                    Tile tile = new Tile(80, 112);
                    Scene scene = new Scene(new VBox(button, label, state, tile));
                    dress(scene, Theme.LIGHT, 1);
                    double text = label.getHeight();
                    dress(scene, Theme.LIGHT, 2);
                    return List.of(
                            button.getHeight(),
                            ((Icon) button.getGraphic()).getHeight(),
                            state.getHeight(),
                            tile.getHeight(),
                            label.getHeight() / text);
                });
        assertThat(heights.subList(0, 4)).containsExactly(56.0, 32.0, 40.0, 224.0);
        assertThat(heights.getLast()).isBetween(1.8, 2.25);
    }

    @Test
    void anotherThemeLeavesTheStylesheetsAlone() {
        Toolkit.onFx(() -> {
            Scene scene = new Scene(new VBox());
            dress(scene, Theme.LIGHT, 1.5);
            List<String> sheets = List.copyOf(scene.getStylesheets());
            assertThat(sheets).allMatch(each -> each.startsWith("data:text/css;base64,"));
            dress(scene, Theme.CONTRAST, 1.5);
            assertThat(scene.getStylesheets()).isEqualTo(sheets);
            assertThat(scene.getRoot().getStyleClass()).containsOnlyOnce("it-contrast");
            assertThat(scene.getRoot().getStyleClass()).doesNotContain("it-light");
            Look.apply(scene, Theme.DARK, new Measures(1, Density.COMPACT, true));
            assertThat(scene.getStylesheets()).allMatch(each -> each.endsWith(".css"));
            assertThat(scene.getRoot().getStyleClass()).contains("it-compact", "it-dark");
            return true;
        });
    }

    private static void dress(Scene scene, Theme theme, double scale) {
        Look.apply(scene, theme, new Measures(scale, Density.COMFORTABLE, true));
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        scene.getRoot().resize(600, 600);
        scene.getRoot().layout();
    }
}
