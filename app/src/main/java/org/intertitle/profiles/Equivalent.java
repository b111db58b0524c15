package org.intertitle.profiles;

import org.intertitle.kernel.Language;

/** A subtitle in {@code language} also satisfies a wish for {@code satisfies}; one way only. */
public record Equivalent(Language language, Language satisfies) {}
