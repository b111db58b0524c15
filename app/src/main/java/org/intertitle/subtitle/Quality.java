package org.intertitle.subtitle;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The quality of a file, 0 to 100: what its problems leave, measured against its cues. */
final class Quality {

    private Quality() {}

    static int of(List<Problem> problems, int cues) {
        Map<ProblemKind, Integer> counts = new EnumMap<>(ProblemKind.class);
        for (Problem problem : problems) {
            counts.merge(problem.kind(), 1, Integer::sum);
        }
        double lost = 0;
        for (Map.Entry<ProblemKind, Integer> entry : counts.entrySet()) {
            ProblemKind kind = entry.getKey();
            double share = Math.min(1, entry.getValue() / (double) Math.max(1, cues));
            boolean whole = kind.most() >= 95;
            lost += whole ? kind.most() : Math.clamp(100 * share * kind.weight(), 1, kind.most());
        }
        return Math.clamp(Math.round(100 - lost), 0, 100);
    }
}
