package org.intertitle.library;

import org.intertitle.kernel.Language;

/** How the player of the folder's preset would load a sidecar, from its name and place alone. */
public record PlayedAs(Language language, boolean forced, boolean hearingImpaired) {}
