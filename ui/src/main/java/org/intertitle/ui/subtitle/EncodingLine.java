package org.intertitle.ui.subtitle;

import org.intertitle.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

/**
 * One encoding to choose, with the cue as it reads it and what it would lose; {@code encoding} is
 * null for the one that is found.
 */
record EncodingLine(@Nullable Encoding encoding, String name, String text, String loss) {

    static EncodingLine found(Texts texts) {
        return new EncodingLine(
                null,
                texts.text("subtitle.encoding.found"),
                texts.text("subtitle.encoding.found.text"),
                "");
    }

    static EncodingLine of(EncodingTrials.Trial trial, EncodingTrials all, Texts texts) {
        Encoding encoding = trial.encoding();
        return new EncodingLine(
                encoding,
                texts.text("subtitle.script." + encoding.script())
                        + " ("
                        + encoding.charset().name()
                        + ")",
                all.cue() == 0 ? "" : ShownText.line(trial.text()),
                trial.lost() == 0 ? "" : texts.plural("subtitle.encoding.lost", trial.lost()));
    }
}
