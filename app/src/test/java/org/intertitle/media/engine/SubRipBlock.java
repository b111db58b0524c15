package org.intertitle.media.engine;

/** A line {@code start+duration text} as a block of a SubRip file. */
final class SubRipBlock {

    private SubRipBlock() {}

    static String of(int number, String line) {
        int plus = line.indexOf('+');
        int space = line.indexOf(' ');
        long start = Long.parseLong(line.substring(0, plus));
        long end = start + Long.parseLong(line.substring(plus + 1, space));
        String text = line.substring(space + 1).replace("\r", "");
        return "%d\n%s --> %s\n%s\n\n".formatted(number, time(start), time(end), text);
    }

    private static String time(long ms) {
        return "%02d:%02d:%02d,%03d"
                .formatted(ms / 3_600_000, ms / 60_000 % 60, ms / 1000 % 60, ms % 1000);
    }
}
