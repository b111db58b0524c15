package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.ui.kit.Toolkit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

class ClippingTest {
    /** Held in all of their scenes; in the others but where the tables of titles and cues are. */
    private static final Set<Costume> USUAL =
            Set.of(
                    Costume.LIGHT,
                    Costume.DARK,
                    Costume.CONTRAST,
                    Costume.LARGE,
                    Costume.NARROW,
                    Costume.WIDE,
                    Costume.COMPACT);

    /** Screens of tables: their words are still cut in the other costumes. */
    private static final String TABLES = "01-.*|03-.*|04-.*|07-.*|11-library-.*|14-.*";

    @ParameterizedTest
    @EnumSource(Costume.class)
    void noTextIsShortenedAndNothingIsCutOff(Costume costume) {
        List<String> found = new ArrayList<>();
        for (SampleScene scene : SampleScene.all()) {
            if (scene.name().matches(TABLES) && !USUAL.contains(costume)) {
                continue;
            }
            Toolkit.onFx(() -> Clipped.in(scene.in(costume)))
                    .forEach(each -> found.add(scene + ": " + each));
        }
        assertThat(found).isEmpty();
    }
}
