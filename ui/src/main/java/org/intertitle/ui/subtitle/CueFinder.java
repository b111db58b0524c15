package org.intertitle.ui.subtitle;

import org.intertitle.kernel.FoldedName;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Finds cues by their text, without case and accents; what has no letter is sought as it stands.
 * For one thread at a time.
 */
final class CueFinder {
    private final List<CueLine> cues;
    private String[] folded = new String[0];

    CueFinder(List<CueLine> cues) {
        this.cues = cues;
    }

    /** The places of the cues that have it, in order. */
    int[] find(String query) {
        String wanted = FoldedName.fold(query);
        if (wanted.isEmpty()) {
            String plain = query.strip().toLowerCase(Locale.ROOT);
            return plain.isEmpty() ? new int[0] : places(cue -> lower(cue).contains(plain));
        }
        String[] known = folded();
        return places(cue -> known[cue].contains(wanted));
    }

    private String lower(int cue) {
        return cues.get(cue).text().toLowerCase(Locale.ROOT);
    }

    private int[] places(java.util.function.IntPredicate has) {
        int[] found = new int[cues.size()];
        int count = 0;
        for (int cue = 0; cue < found.length; cue++) {
            if (has.test(cue)) {
                found[count++] = cue;
            }
        }
        return Arrays.copyOf(found, count);
    }

    private String[] folded() {
        if (folded.length != cues.size()) {
            folded = cues.stream().map(cue -> FoldedName.fold(cue.text())).toArray(String[]::new);
        }
        return folded;
    }
}
