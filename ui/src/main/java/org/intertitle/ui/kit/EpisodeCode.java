package org.intertitle.ui.kit;

import org.intertitle.library.EpisodeNumbers;

/** Writes which episode a video is: {@code S02E04}, its absolute number, or its date. Pure. */
public final class EpisodeCode {
    private EpisodeCode() {}

    /** Empty for a film. */
    public static String of(EpisodeNumbers numbers) {
        StringBuilder code = new StringBuilder();
        Integer season = numbers.season();
        if (season != null) {
            code.append("S%02d".formatted(season));
        }
        numbers.episodes().forEach(episode -> code.append("E%02d".formatted(episode)));
        if (code.isEmpty() && !numbers.absolute().isEmpty()) {
            code.append("%02d".formatted(numbers.absolute().getFirst()));
        }
        if (code.isEmpty() && numbers.date() != null) {
            code.append(numbers.date());
        }
        return code.toString();
    }
}
