package org.intertitle.ui.subtitle;

import org.intertitle.subtitle.Cue;
import org.intertitle.subtitle.CueDetails;
import org.intertitle.subtitle.PictureTimes;
import org.intertitle.subtitle.Problem;
import org.intertitle.subtitle.SubtitleDocument;
import org.intertitle.subtitle.SubtitleText;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes the lines of the table from what was read. Pure. */
final class CueLines {
    private CueLines() {}

    static List<CueLine> of(SubtitleDocument document, List<Problem> problems) {
        Map<Integer, Severity> worst = worst(problems);
        Map<Integer, Set<CueValue>> doubtful = doubtful(problems);
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
                            worst.get(number),
                            doubtful.getOrDefault(number, Set.of())));
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

    private static Map<Integer, Set<CueValue>> doubtful(List<Problem> problems) {
        Map<Integer, Set<CueValue>> doubtful = new HashMap<>();
        for (Problem problem : problems) {
            CueValue.of(problem.kind())
                    .ifPresent(value ->
                            doubtful.computeIfAbsent(
                                            problem.cue(), _ -> EnumSet.noneOf(CueValue.class))
                                    .add(value));
        }
        return doubtful;
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
            lines.add(CueLine.picture(lines.size() + 1, picture.startMs(), picture.endMs()));
        }
        return lines;
    }
}
