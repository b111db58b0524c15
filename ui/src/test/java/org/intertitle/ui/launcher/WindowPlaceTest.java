package org.intertitle.ui.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.intertitle.kernel.DataFolder;
import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.Toolkit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class WindowPlaceTest {
    @TempDir private Path folder;
    private static final Rectangle2D MAIN = new Rectangle2D(0, 0, 1280, 800);
    private static final Rectangle2D RIGHT = new Rectangle2D(1280, 0, 1920, 1080);

    @Test
    void placeOnAScreenIsGoneBackTo() {
        Rectangle2D wanted = new Rectangle2D(1400, 40, 1300, 900);
        assertThat(WindowPlace.fit(wanted, List.of(MAIN, RIGHT))).isEqualTo(wanted);
    }

    @Test
    void windowOfAScreenThatIsGoneComesToTheMainOneWithoutAPosition() {
        Rectangle2D fitted = WindowPlace.fit(new Rectangle2D(1400, 40, 1900, 1000), List.of(MAIN));
        assertThat(fitted.getWidth()).isEqualTo(1280);
        assertThat(fitted.getHeight()).isEqualTo(800);
        assertThat(fitted.getMinX()).isEqualTo(Double.MAX_VALUE);
    }

    @Test
    void titleAboveTheScreenCannotBeGrabbed() {
        Rectangle2D fitted = WindowPlace.fit(new Rectangle2D(10, -40, 900, 600), List.of(MAIN));
        assertThat(fitted.getMinX()).isEqualTo(Double.MAX_VALUE);
        assertThat(fitted.getWidth()).isEqualTo(900);
    }

    @Test
    void windowIsNeverLargerThanASmallScreen() {
        Rectangle2D small = new Rectangle2D(0, 0, 1024, 600);
        Rectangle2D fitted = WindowPlace.fit(new Rectangle2D(0, 0, 1280, 800), List.of(small));
        assertThat(fitted).isEqualTo(small);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"x\": 1e300, \"y\": -1e300, \"width\": 1e300, \"height\": 1e300}",
                "{\"x\": 0, \"y\": 0, \"width\": -5, \"height\": -1e9}",
                "{\"x\": \"NaN\", \"y\": {}, \"width\": \"NaN\", \"height\": [1]}",
                "{\"x\": 1e999, \"y\": -1e999, \"width\": 1e999, \"height\": 1e999}",
                "{\"x\": -4000, \"y\": 90000, \"width\": 0.5, \"height\": 3, \"maximized\": 7}",
                "[1, 2]"
            })
    void absurdPlaceStillOpensAWindowThatIsSeenWhole(String window) throws IOException {
        DataFolder data = new DataFolder(folder);
        Files.writeString(data.localSettings(), "{\"window\": " + window + "}");
        Rectangle2D shown =
                Toolkit.onFx(() -> {
                    Stage stage = new Stage();
                    stage.setScene(new Scene(new Pane()));
                    new WindowPlace(new LocalSettings(data)).restore(stage, Measures.STANDARD);
                    stage.show();
                    Rectangle2D place =
                            new Rectangle2D(
                                    stage.getX(),
                                    stage.getY(),
                                    stage.getWidth(),
                                    stage.getHeight());
                    new WindowPlace(new LocalSettings(data)).keep(stage);
                    stage.close();
                    return place;
                });
        Rectangle2D screen = Toolkit.onFx(() -> Screen.getPrimary().getVisualBounds());
        assertThat(screen.contains(shown)).as(shown + " in " + screen).isTrue();
        assertThat(shown.getWidth()).isGreaterThanOrEqualTo(Math.min(800, screen.getWidth()));
        assertThat(shown.getHeight()).isGreaterThanOrEqualTo(Math.min(560, screen.getHeight()));
        assertThat(data.localSettings()).content().startsWith("{");
    }

    @Test
    void windowThatHasToGrowIsRaisedSoThatItsLowerEdgeStaysOnTheScreen() {
        Rectangle2D screen = new Rectangle2D(0, 30, 1280, 870);
        assertThat(WindowPlace.raised(100, 560, screen)).isEqualTo(100);
        assertThat(WindowPlace.raised(100, 840, screen)).isEqualTo(60);
        assertThat(WindowPlace.raised(100, 870, screen)).isEqualTo(30);
        assertThat(WindowPlace.raised(100, 2_000, screen)).isEqualTo(30);
    }
}
