package org.intertitle.ui.subtitle;

import org.intertitle.ui.kit.SubtitleAt;

import java.io.IOException;
import java.util.List;

/** What the reader of one subtitle asks the services; called in the background. */
public interface Subtitles {
    /** The cues of a subtitle. */
    Opened open(SubtitleAt at) throws IOException;

    /** A subtitle that was read: its name and its cues. */
    record Opened(String name, List<CueLine> cues) {
        public Opened {
            cues = List.copyOf(cues);
        }
    }
}
