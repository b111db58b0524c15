package org.intertitle.ui.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.geometry.Rectangle2D;

import org.junit.jupiter.api.Test;

import java.util.List;

class WindowPlaceTest {
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
}
