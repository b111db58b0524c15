package org.intertitle.library;

import org.intertitle.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the text of a sidecar says about itself. {@code confidence} of the language is 0 to 1,
 * {@code quality} 0 to 100; {@code sha256} is the hash of the bytes.
 */
public record TextFacts(
        @Nullable String encoding,
        int cues,
        long firstMs,
        long lastMs,
        Language language,
        double confidence,
        boolean hearingImpaired,
        boolean forced,
        int quality,
        @Nullable String sha256) {}
