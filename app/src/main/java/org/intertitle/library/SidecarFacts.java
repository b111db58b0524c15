package org.intertitle.library;

import org.intertitle.kernel.Language;
import org.jspecify.annotations.Nullable;

/**
 * What the name and the place of a sidecar say about it; {@code language} is undetermined where
 * they do not tell.
 */
record SidecarFacts(
        Language language,
        boolean forced,
        boolean hearingImpaired,
        boolean commentary,
        boolean isDefault,
        @Nullable String label,
        @Nullable PlayedAs played) {}
