package org.intertitle.ui.screens;

import org.intertitle.ui.kit.SubtitleAt;
import org.intertitle.ui.subtitle.CueLine;
import org.intertitle.ui.subtitle.Subtitles;

import java.util.List;

/** A made-up subtitle. */
public final class SampleSubtitles implements Subtitles {
    @Override
    public Opened open(SubtitleAt at) {
        return new Opened(
                "Nordlicht S02E04.de.srt",
                List.of(new CueLine(1, 761_080, 763_320, "Hast du das Licht gesehen?")));
    }
}
