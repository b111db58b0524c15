package org.intertitle.ui.subtitle;

import java.util.List;
import java.util.stream.Collectors;

/** What is copied of cues, in the form of SubRip so that other programs can read it. Pure. */
final class CueCopy {
    private CueCopy() {}

    static String text(List<CueLine> cues, boolean marked) {
        return cues.stream().map(cue -> cue.shown(marked)).collect(Collectors.joining("\n\n"));
    }

    /** Number, times and text. */
    static String whole(List<CueLine> cues) {
        return cues.stream()
                .map(cue -> cue.number() + "\n" + times(cue) + "\n" + cue.text())
                .collect(Collectors.joining("\n\n"));
    }

    static String times(List<CueLine> cues) {
        return cues.stream().map(CueCopy::times).collect(Collectors.joining("\n"));
    }

    private static String times(CueLine cue) {
        String start = time(cue.startMs());
        return cue.ends() ? start + " --> " + time(cue.endMs()) : start;
    }

    private static String time(long ms) {
        long whole = Math.max(0, ms);
        long seconds = whole / 1000;
        return "%02d:%02d:%02d,%03d"
                .formatted(seconds / 3600, seconds / 60 % 60, seconds % 60, whole % 1000);
    }
}
