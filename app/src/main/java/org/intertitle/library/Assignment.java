package org.intertitle.library;

import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.TitleId;
import org.jspecify.annotations.Nullable;

/** The profile of its own that a title has or shall have; null where it takes its folder's. */
public record Assignment(TitleId title, @Nullable ProfileId profile) {}
