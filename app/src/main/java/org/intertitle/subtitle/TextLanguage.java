package org.intertitle.subtitle;

import java.util.List;
import java.util.Map;

/**
 * Tells the language of a subtitle: its script first, then statistics within the script, then rules
 * for near languages; undecided rather than wrong. Thread-safe; holds the model once it was needed,
 * so share one.
 */
public final class TextLanguage {

    private static final int ENOUGH_LINES = 10;
    private static final int FEWEST_LATIN_LETTERS = 12;
    private static final int FEWEST_OTHER_LETTERS = 4;

    /** From ten lines on a smaller share is as often wrong as right. */
    private static final double LEAST_SHARE = 0.31;

    /** With fewer lines shares are small; there the lead over the next language decides. */
    private static final double LEAST_LEAD = 1.12;

    private static final double CERTAIN = 1.0;

    private final LanguageModel model = new LanguageModel();

    /** The language in which most of the cues are, whatever markup they hold. */
    public LanguageGuess detect(List<String> cueTexts) {
        List<String> lines = TextSample.of(cueTexts).lines();
        ScriptCount letters = new ScriptCount(lines);
        Script script = letters.main();
        int fewest = script == Script.LATIN ? FEWEST_LATIN_LETTERS : FEWEST_OTHER_LETTERS;
        if (letters.of(script) * (script.eastAsian() ? 2 : 1) < fewest) {
            return LanguageGuess.NONE;
        }
        String only = script.language();
        if (only == null) {
            return byModel(lines, script);
        }
        return LanguageGuess.of(script == Script.HAN ? han(lines, letters) : only, CERTAIN);
    }

    private static String han(List<String> lines, ScriptCount letters) {
        boolean japanese = letters.of(Script.KANA) * 20 >= letters.eastAsian();
        return japanese ? "ja" : ChineseScript.of(lines);
    }

    private LanguageGuess byModel(List<String> lines, Script script) {
        Map<String, Double> shares = model.shares(String.join("\n", lines), script);
        double group = 0;
        for (String tag : NearLanguages.SOUTH_SLAVIC) {
            group += shares.getOrDefault(tag, 0.0);
        }
        List<Map.Entry<String, Double>> best =
                shares.entrySet().stream()
                        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                        .limit(2)
                        .toList();
        if (best.isEmpty()) {
            return LanguageGuess.NONE;
        }
        return decide(lines, script, best, group);
    }

    private static LanguageGuess decide(
            List<String> lines, Script script, List<Map.Entry<String, Double>> best, double group) {
        String first = best.getFirst().getKey();
        double share = best.getFirst().getValue();
        double next = best.size() > 1 ? best.get(1).getValue() : 0;
        boolean slavic = script == Script.LATIN && NearLanguages.SOUTH_SLAVIC.contains(first);
        if (slavic) {
            return NearLanguages.southSlavic(lines, confidence(lines, group, 1 - group));
        }
        String settled = NearLanguages.settle(first, lines);
        double confidence = confidence(lines, share, next);
        if (settled.equals(first) && confidence < 0.5) {
            return LanguageGuess.undecided(best.stream().map(Map.Entry::getKey).toList());
        }
        return LanguageGuess.of(settled, Math.max(0.5, confidence));
    }

    private static double confidence(List<String> lines, double share, double next) {
        if (lines.size() >= ENOUGH_LINES) {
            return share >= LEAST_SHARE ? Math.max(0.5, share) : share;
        }
        double lead = next <= 0 ? Double.MAX_VALUE : share / next;
        return lead < LEAST_LEAD ? 0.4 : lead / (1 + lead);
    }
}
