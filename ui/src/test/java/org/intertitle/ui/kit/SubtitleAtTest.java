package org.intertitle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.VideoId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

class SubtitleAtTest {
    @Test
    void whereASubtitleIsSurvivesAsText() {
        SubtitleAt file = new SubtitleAt.OfFile(Path.of("/media/Amélie & “x” 100 %.de.srt"));
        SubtitleAt track = new SubtitleAt.OfTrack(new VideoId(42), 3);
        assertThat(SubtitleAt.parse(file.text())).contains(file);
        assertThat(SubtitleAt.parse(track.text())).contains(track);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "track:",
                "track:4",
                "track:x/1",
                "track:4/x",
                "/media/a",
                "http://a/b",
                "file:relative",
                "file://host/a",
                "%%%",
                "track:99999999999999999999/1"
            })
    void whatIsNoPlaceIsNone(String text) {
        assertThat(SubtitleAt.parse(text)).isEmpty();
    }
}
