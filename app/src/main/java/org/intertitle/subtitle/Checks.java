package org.intertitle.subtitle;

import java.util.ArrayList;
import java.util.List;

/** Finds what is wrong with one document. Not thread-safe; used once. */
final class Checks {

    private static final long SHORTEST_MS = 500;
    private static final long LONGEST_MS = 15_000;
    private static final double FASTEST_CPS = 25;
    private static final int SHORT_TEXT = 12;
    private static final int OVERLAP_TOLERANCE_MS = 10;

    private final SubtitleDocument document;
    private final List<Cue> cues;
    private final List<String> plain;
    private final List<Problem> problems = new ArrayList<>();
    private final boolean layered;
    private long latestEnd = Long.MIN_VALUE;

    Checks(SubtitleDocument document, List<Cue> cues, List<String> plain) {
        this.document = document;
        this.cues = cues;
        this.plain = plain;
        String format = document.format();
        this.layered = format.equals("ass") || format.equals("ssa") || format.equals("sami");
    }

    List<Problem> find() {
        if (cues.isEmpty()) {
            problems.add(new Problem(ProblemKind.NO_CUES, 0));
        }
        for (int i = 0; i < cues.size(); i++) {
            time(i + 1, cues.get(i));
            text(i + 1, cues.get(i), plain.get(i));
        }
        missing();
        unreadable();
        if (StubText.is(plain)) {
            problems.add(new Problem(ProblemKind.STUB, 0));
        }
        return problems;
    }

    private void time(int place, Cue cue) {
        long duration = cue.durationMs();
        if (duration < 0 || cue.startMs() < 0) {
            problems.add(new Problem(ProblemKind.NEGATIVE_DURATION, place, duration));
        } else if (duration == 0) {
            problems.add(new Problem(ProblemKind.ZERO_DURATION, place));
        } else if (duration < SHORTEST_MS && !layered) {
            problems.add(new Problem(ProblemKind.TOO_SHORT, place, duration));
        } else if (duration > LONGEST_MS && !layered) {
            problems.add(new Problem(ProblemKind.TOO_LONG, place, duration));
        }
        if (place > 1 && !layered) {
            order(place, cue, cues.get(place - 2));
        }
        latestEnd = Math.max(latestEnd, cue.endMs());
    }

    private void order(int place, Cue cue, Cue before) {
        if (cue.startMs() < before.startMs()) {
            problems.add(new Problem(ProblemKind.UNORDERED, place));
        } else if (cue.startMs() + OVERLAP_TOLERANCE_MS < latestEnd && !placed(cue)) {
            problems.add(new Problem(ProblemKind.OVERLAP, place, latestEnd - cue.startMs()));
        }
    }

    /** Cues with a place of their own may be shown beside others. */
    private static boolean placed(Cue cue) {
        boolean settings =
                cue.details() instanceof CueDetails.Vtt(var id, String all) && !all.isEmpty();
        return settings || cue.text().startsWith("{\\an");
    }

    private void text(int place, Cue cue, String text) {
        if (text.isEmpty()) {
            if (!layered) {
                problems.add(new Problem(ProblemKind.EMPTY_CUE, place));
            }
            return;
        }
        if (EncodingDamage.mojibake(text)) {
            problems.add(new Problem(ProblemKind.MOJIBAKE, place, shortened(text)));
        } else if (EncodingDamage.damaged(text)) {
            problems.add(new Problem(ProblemKind.ENCODING_DAMAGE, place, shortened(text)));
        }
        if (Advertisement.in(text)) {
            problems.add(new Problem(ProblemKind.ADVERTISEMENT, place, shortened(text)));
        }
        double seconds = cue.durationMs() / 1000.0;
        if (seconds > 0
                && !layered
                && text.length() > SHORT_TEXT
                && text.length() > seconds * FASTEST_CPS) {
            long speed = Math.round(text.length() / seconds);
            problems.add(new Problem(ProblemKind.READING_SPEED, place, speed));
        }
    }

    private static String shortened(String text) {
        return text.length() <= 80 ? text : text.substring(0, 80) + "…";
    }

    /** Gaps in the numbers of SubRip cues. */
    private void missing() {
        long last = -1;
        for (int i = 0; i < cues.size(); i++) {
            long number = number(cues.get(i));
            if (last >= 0 && number > last + 1 && number < last + 1000) {
                problems.add(new Problem(ProblemKind.MISSING_CUES, i + 1, number - last - 1));
            }
            last = number;
        }
    }

    private static long number(Cue cue) {
        if (!(cue.details() instanceof CueDetails.SubRip(String number, var rest))
                || number == null
                || number.length() > 9) {
            return -1;
        }
        try {
            return Long.parseLong(number);
        } catch (NumberFormatException e) {
            return -1;
        }
    }

    /** Lines that should be cues but could not be read as such. */
    private void unreadable() {
        int place = 0;
        for (Entry entry : document.entries()) {
            switch (entry) {
                case Cue cue -> place++;
                case Verbatim(String text) -> unreadable(new Lines(text), place);
            }
        }
    }

    private void unreadable(Lines lines, int place) {
        for (int line = 0; line < lines.count(); line++) {
            String text = lines.text();
            int start = lines.start(line);
            boolean dialogue = layered && text.regionMatches(true, start, "dialogue:", 0, 9);
            boolean arrow = !layered && text.indexOf("-->", start, lines.end(line)) >= 0;
            if (dialogue || arrow) {
                problems.add(
                        new Problem(
                                ProblemKind.UNREADABLE_LINE, place, shortened(lines.line(line))));
            }
        }
    }
}
