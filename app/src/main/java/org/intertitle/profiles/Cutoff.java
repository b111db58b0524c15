package org.intertitle.profiles;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;

/** When nothing more is wanted for a video although wishes are open. */
public sealed interface Cutoff {

    /** Only when every wish is satisfied. */
    record All() implements Cutoff {}

    /** As soon as any one wish is satisfied. */
    record Any() implements Cutoff {}

    /** As soon as this wish is satisfied, or does not apply because of an audio rule. */
    record At(Language language, SubtitleKind kind) implements Cutoff {}
}
