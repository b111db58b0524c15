package org.intertitle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.SubtitleAt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;

class ReadingTest {
    private static final Path ONE = Path.of("/x/one.srt");
    private static final Path TWO = Path.of("/x/two.MKS");

    @Test
    void oneSubtitleIsReadAlone() {
        assertThat(Reading.of(List.of(ONE)))
                .contains(new Place.OfSubtitle(new SubtitleAt.OfFile(ONE)));
        assertThat(Reading.of(List.of(ONE, ONE)))
                .contains(new Place.OfSubtitle(new SubtitleAt.OfFile(ONE)));
    }

    @Test
    void ofSeveralSubtitlesTheFirstIsShownAndAllAreTogether() {
        Place.OfSubtitle place = Reading.of(List.of(TWO, ONE)).orElseThrow();
        assertThat(place.at()).isEqualTo(new SubtitleAt.OfFile(TWO));
        assertThat(place.together())
                .containsExactly(new SubtitleAt.OfFile(TWO), new SubtitleAt.OfFile(ONE));
    }

    @Test
    void whatIsNotReadAloneIsNotReadAmongSubtitles() {
        assertThat(Reading.of(List.of())).isEmpty();
        assertThat(Reading.of(List.of(Path.of("/x/film.mkv")))).isEmpty();
        assertThat(Reading.of(List.of(ONE, Path.of("/x/film.mkv")))).isEmpty();
        assertThat(Reading.of(List.of(Path.of("/")))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.srt", "a.ass", "A.SSA", "a.vtt", "a.sub", "a.idx", "a.sup", "a.mks"})
    void everyKindThatTheInstallerRegistersIsRead(String name) {
        assertThat(Reading.isSubtitle(Path.of(name))).isTrue();
    }
}
