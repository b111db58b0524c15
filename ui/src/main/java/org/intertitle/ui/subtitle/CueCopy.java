package org.intertitle.ui.subtitle;

import org.intertitle.ui.kit.Formats;

import java.util.List;
import java.util.stream.Collectors;

/** What is copied of cues. Pure. */
final class CueCopy {
    private final Formats formats;

    CueCopy(Formats formats) {
        this.formats = formats;
    }

    String text(List<CueLine> cues, boolean marked) {
        return cues.stream().map(cue -> cue.shown(marked)).collect(Collectors.joining("\n\n"));
    }

    /** Number, times and text, as SubRip writes them. */
    String whole(List<CueLine> cues) {
        return cues.stream()
                .map(cue -> cue.number() + "\n" + times(cue) + "\n" + cue.text())
                .collect(Collectors.joining("\n\n"));
    }

    String times(List<CueLine> cues) {
        return cues.stream().map(this::times).collect(Collectors.joining("\n"));
    }

    private String times(CueLine cue) {
        String start = formats.cueTime(cue.startMs());
        return cue.ends() ? start + " --> " + formats.cueTime(cue.endMs()) : start;
    }
}
