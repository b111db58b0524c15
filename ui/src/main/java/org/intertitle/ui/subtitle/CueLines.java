package org.intertitle.ui.subtitle;

import org.intertitle.subtitle.Cue;
import org.intertitle.subtitle.CueDetails;
import org.intertitle.subtitle.PictureTimes;
import org.intertitle.subtitle.Problem;
import org.intertitle.subtitle.SubtitleDocument;
import org.intertitle.subtitle.SubtitleText;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Makes the lines of the table from what was read. Pure. */
final class CueLines {
    private CueLines() {}

    static List<CueLine> of(SubtitleDocument document, List<Problem> problems) {
        Map<Integer, Severity> worst = worst(problems);
        List<CueLine> lines = new ArrayList<>();
        for (Cue cue : document.cues()) {
            int number = lines.size() + 1;
            lines.add(
                    new CueLine(
                            number,
                            cue.startMs(),
                            cue.endMs(),
                            SubtitleText.plain(cue.text(), document.format()),
                            cue.text(),
                            style(cue.details()),
                            worst.get(number)));
        }
        return lines;
    }

    private static Map<Integer, Severity> worst(List<Problem> problems) {
        Map<Integer, Severity> worst = new HashMap<>();
        for (Problem problem : problems) {
            worst.merge(
                    problem.cue(),
                    Severity.of(problem.kind()),
                    (one, other) -> one.compareTo(other) <= 0 ? one : other);
        }
        return worst;
    }

    private static String style(CueDetails details) {
        if (!(details instanceof CueDetails.Ass ass)) {
            return "";
        }
        String speaker = ass.value("name");
        return speaker.isEmpty() ? ass.value("style") : ass.value("style") + " \u00B7 " + speaker;
    }

    static List<CueLine> of(List<PictureTimes.Shown> pictures) {
        List<CueLine> lines = new ArrayList<>();
        for (PictureTimes.Shown picture : pictures) {
            lines.add(line(lines.size() + 1, picture.startMs(), picture.endMs(), null));
        }
        return lines;
    }

    private static CueLine line(int number, long start, long end, @Nullable Severity worst) {
        return new CueLine(number, start, end, "", "", "", worst);
    }
}
