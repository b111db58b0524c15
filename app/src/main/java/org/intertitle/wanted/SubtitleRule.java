package org.intertitle.wanted;

import org.jspecify.annotations.Nullable;

/** One condition for a subtitle to satisfy a wish. */
interface SubtitleRule {

    /** Why it does not, or null where this condition is met. */
    @Nullable Refusal refuse(SubtitleCase subject);
}
