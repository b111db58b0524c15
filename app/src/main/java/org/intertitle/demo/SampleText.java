package org.intertitle.demo;

import org.intertitle.kernel.Language;
import org.intertitle.media.sample.SampleCue;

import java.util.List;
import java.util.stream.IntStream;

/**
 * What a sample subtitle says: so many cues in a language, spread evenly over a time; with {@code
 * hearingImpaired} every third cue describes a sound. {@code seed} chooses the sentences.
 */
record SampleText(Language language, int cues, long spanMs, boolean hearingImpaired, int seed) {

    private static final long SHOWN_MS = 2_400;

    List<SampleCue> cues(SampleLines lines) {
        long step = Math.max(SHOWN_MS + 100, spanMs / Math.max(1, cues));
        return IntStream.range(0, cues).mapToObj(i -> cue(lines, i, i * step + 1_000)).toList();
    }

    private SampleCue cue(SampleLines lines, int index, long start) {
        String sentence = lines.line(language, seed + index);
        String text = hearingImpaired && index % 3 == 0 ? "[door slams]\n" + sentence : sentence;
        return new SampleCue(start, start + SHOWN_MS, text);
    }
}
