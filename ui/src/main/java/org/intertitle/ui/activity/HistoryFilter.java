package org.intertitle.ui.activity;

import org.intertitle.journal.Step;
import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.FoldedName;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Which steps the history shows: whose path has all words (accents and case do not matter), of one
 * action, of one batch, since a moment; null for any.
 */
public record HistoryFilter(
        List<String> words,
        @Nullable String action,
        @Nullable BatchId batch,
        @Nullable Instant since) {
    static final HistoryFilter ALL = new HistoryFilter(List.of(), null, null, null);

    private static final String BATCH = "batch:";
    private static final int MOST_WORDS = 16;

    public HistoryFilter {
        words = List.copyOf(words);
    }

    /** What was typed, {@code batch:12} among it, with the choices beside it. */
    static HistoryFilter of(String typed, @Nullable String action, @Nullable Instant since) {
        List<String> words = new ArrayList<>();
        BatchId batch = null;
        for (String word : typed.strip().split("\\s+", MOST_WORDS)) {
            if (word.matches(BATCH + "\\d{1,18}")) {
                batch = new BatchId(Long.parseLong(word.substring(BATCH.length())));
            } else if (!word.isEmpty()) {
                words.add(FoldedName.fold(word));
            }
        }
        return new HistoryFilter(words, action, batch, since);
    }

    /** What to type to see one batch alone. */
    static String only(BatchId batch) {
        return BATCH + batch;
    }

    boolean all() {
        return equals(ALL);
    }

    public boolean fits(Step step) {
        return (action == null || action.equals(step.action()))
                && (batch == null || batch.equals(step.batch()))
                && (since == null || !step.when().isBefore(since))
                && (words.isEmpty() || mentions(step));
    }

    /** Nothing older can fit. */
    boolean endsBefore(Step step) {
        return since != null && step.when().isBefore(since);
    }

    private boolean mentions(Step step) {
        return step.changes().stream()
                .map(change -> FoldedName.fold(change.path().toString()))
                .anyMatch(path -> words.stream().allMatch(path::contains));
    }
}
