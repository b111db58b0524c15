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
    private static final double SURE = 0.5;
    private static final double UNSURE = 0.4;

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
        List<Map.Entry<String, Double>> best =
                shares.entrySet().stream()
                        .sorted(Map.Entry.<String, Double>comparingByValue().reversed())
                        .toList();
        if (best.isEmpty()) {
            return LanguageGuess.NONE;
        }
        boolean group = NearLanguages.SOUTH_SLAVIC.contains(best.getFirst().getKey());
        return script == Script.LATIN && group
                ? southSlavic(lines, best)
                : decide(lines, best.subList(0, Math.min(2, best.size())));
    }

    /** The three count as one against the best of all others; then words decide among them. */
    private static LanguageGuess southSlavic(
            List<String> lines, List<Map.Entry<String, Double>> best) {
        double together = 0;
        double rival = 0;
        for (Map.Entry<String, Double> entry : best) {
            boolean group = NearLanguages.SOUTH_SLAVIC.contains(entry.getKey());
            together += group ? entry.getValue() : 0;
            rival = group ? rival : Math.max(rival, entry.getValue());
        }
        boolean enough = lines.size() >= ENOUGH_LINES;
        double share = enough ? together : best.getFirst().getValue();
        double confidence = confidence(lines, share, rival);
        return confidence < SURE
                ? NearLanguages.undecidedSouthSlavic()
                : NearLanguages.southSlavic(lines, confidence);
    }

    private static LanguageGuess decide(List<String> lines, List<Map.Entry<String, Double>> best) {
        String first = best.getFirst().getKey();
        String second = best.getLast().getKey();
        double share = best.getFirst().getValue();
        double next = best.size() > 1 ? best.getLast().getValue() : 0;
        double confidence = confidence(lines, share, next);
        String settled = NearLanguages.settle(first, lines);
        boolean close = settled.equals(first) && confidence < SURE;
        if (close || NearLanguages.tied(first, second, share / next, lines)) {
            return LanguageGuess.undecided(best.stream().map(Map.Entry::getKey).toList());
        }
        return LanguageGuess.of(settled, Math.max(SURE, confidence));
    }

    private static double confidence(List<String> lines, double share, double next) {
        if (lines.size() >= ENOUGH_LINES) {
            return share >= LEAST_SHARE ? Math.max(SURE, share) : Math.min(share, UNSURE);
        }
        double lead = next <= 0 ? Double.MAX_VALUE : share / next;
        return lead < LEAST_LEAD ? UNSURE : lead / (1 + lead);
    }
}
