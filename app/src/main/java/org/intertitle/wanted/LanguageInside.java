package org.intertitle.wanted;

import org.intertitle.kernel.Language;
import org.intertitle.library.Subtitle;
import org.intertitle.library.TextFacts;

import java.util.List;
import java.util.Set;

/**
 * Which language a subtitle really is in: what its name or tag says, unless its text says clearly
 * that it is another. Varieties of one language and languages that a text hardly tells apart never
 * contradict each other. Pure.
 */
final class LanguageInside {

    private static final int ENOUGH_CUES = 10;

    /** From this confidence on a long text is believed rather than the name. */
    private static final double SURE = 0.65;

    /**
     * The confidence of a short text is but a lead over the next language, here more than double.
     */
    private static final double SURE_OF_FEW = 0.7;

    private static final List<Set<String>> NEAR =
            List.of(
                    Set.of("no", "nb", "nn", "da"),
                    Set.of("hr", "bs", "sr", "sh", "me"),
                    Set.of("id", "ms"),
                    Set.of("tl", "fil"),
                    Set.of("zh", "yue"));

    private LanguageInside() {}

    static Language of(Subtitle subtitle) {
        return contradicted(subtitle) && subtitle.text() != null
                ? subtitle.text().language()
                : subtitle.language();
    }

    static boolean contradicted(Subtitle subtitle) {
        TextFacts text = subtitle.text();
        return text != null
                && text.cues() > 0
                && text.confidence() >= (text.cues() < ENOUGH_CUES ? SURE_OF_FEW : SURE)
                && text.language().determined()
                && subtitle.language().determined()
                && !near(text.language().base(), subtitle.language().base());
    }

    private static boolean near(String one, String other) {
        return one.equals(other)
                || NEAR.stream().anyMatch(group -> group.contains(one) && group.contains(other));
    }
}
