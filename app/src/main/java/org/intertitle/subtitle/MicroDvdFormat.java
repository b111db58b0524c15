package org.intertitle.subtitle;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/**
 * MicroDVD: {@code {first frame}{last frame}text|second line}. The frame rate is what the first cue
 * says, else the one that the reader was made with.
 */
public final class MicroDvdFormat implements SubtitleFormat {

    static final String ID = "microdvd";

    /** The rate of film on NTSC video, which most files without a rate mean. */
    public static final double USUAL_FPS = 24000 / 1001.0;

    private static final long WITHOUT_END_MS = 3000;
    private static final int LOOK_AT_LINES = 50;
    private static final int LONGEST_NUMBER = 10;

    private final double fps;

    /** A reader for files of this rate in frames a second. */
    public MicroDvdFormat(double fps) {
        this.fps = usable(fps) ? fps : USUAL_FPS;
    }

    @Override
    public String id() {
        return ID;
    }

    @Override
    public List<String> extensions() {
        return List.of("sub", "txt");
    }

    /** Most of the first lines begin with two numbers in braces. */
    @Override
    public boolean recognises(String text) {
        String start = text.substring(0, Math.min(text.length(), LOOK_AT_LINES * 200));
        Lines lines = new Lines(start);
        int written = 0;
        int cues = 0;
        for (int line = 0; line < Math.min(LOOK_AT_LINES, lines.count()); line++) {
            if (!lines.blank(line)) {
                written++;
                cues += Frames.parse(lines.line(line)) != null ? 1 : 0;
            }
        }
        return cues > 0 && cues * 2 >= written;
    }

    @Override
    public SubtitleDocument read(String text) {
        Lines lines = new Lines(text);
        List<Entry> entries = new ArrayList<>();
        double rate = fps;
        boolean first = true;
        for (int line = 0; line < lines.count(); line++) {
            Frames frames = Frames.parse(lines.line(line));
            if (frames == null) {
                continue;
            }
            double told = first ? rate(frames) : 0;
            first = false;
            if (told > 0) {
                rate = told;
            } else {
                entries.add(cue(frames, rate));
            }
        }
        return new SubtitleDocument(ID, LineEnding.dominant(text), entries);
    }

    private static Cue cue(Frames frames, double rate) {
        long start = Math.round(frames.from() * 1000 / rate);
        long end = frames.to() < 0 ? start + WITHOUT_END_MS : Math.round(frames.to() * 1000 / rate);
        return new Cue(start, end, frames.text().replace('|', '\n'));
    }

    /** The rate that a first line such as {@code {1}{1}25.000} tells, or 0. */
    private static double rate(Frames frames) {
        String text = frames.text().strip().replace(',', '.');
        if (frames.from() > 1 || text.isEmpty() || text.length() > LONGEST_NUMBER) {
            return 0;
        }
        for (int at = 0; at < text.length(); at++) {
            char c = text.charAt(at);
            if ((c < '0' || c > '9') && c != '.') {
                return 0;
            }
        }
        try {
            double rate = Double.parseDouble(text);
            return usable(rate) ? rate : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static boolean usable(double rate) {
        return rate >= 5 && rate <= 500;
    }

    /** The parts of one line; {@code to} is -1 where the line gives no end. */
    private record Frames(long from, long to, String text) {

        static @Nullable Frames parse(String line) {
            int first = line.indexOf('}');
            int second = first < 0 ? -1 : line.indexOf('}', first + 1);
            if (second < 0 || line.charAt(0) != '{' || line.charAt(first + 1) != '{') {
                return null;
            }
            long from = number(line, 1, first);
            long to = number(line, first + 2, second);
            boolean open = second == first + 2;
            return from < 0 || (to < 0 && !open)
                    ? null
                    : new Frames(from, to, line.substring(second + 1));
        }

        private static long number(String line, int from, int to) {
            if (from >= to || to - from > LONGEST_NUMBER) {
                return -1;
            }
            long number = 0;
            for (int at = from; at < to; at++) {
                int digit = line.charAt(at) - '0';
                if (digit < 0 || digit > 9) {
                    return -1;
                }
                number = number * 10 + digit;
            }
            return number;
        }
    }
}
