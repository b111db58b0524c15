package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.ui.kit.Toolkit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;

class ClippingTest {
    @ParameterizedTest
    @EnumSource(Costume.class)
    void noTextIsShortenedAndNothingIsCutOff(Costume costume) {
        List<String> found = new ArrayList<>();
        for (SampleScene scene : SampleScene.all()) {
            Toolkit.onFx(() -> scene.shown(costume, Clipped::in))
                    .forEach(each -> found.add(scene + ": " + each));
        }
        assertThat(found).isEmpty();
    }
}
