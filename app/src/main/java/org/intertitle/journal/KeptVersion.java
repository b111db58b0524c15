package org.intertitle.journal;

import org.intertitle.kernel.StepId;
import org.jspecify.annotations.Nullable;

import java.time.Instant;

/**
 * What a file was once, from {@code since} on. {@code step} made it so, null where it was found so;
 * {@code current} says that the file is still this, {@code kept} that its bytes can be restored.
 */
public record KeptVersion(
        FileState state,
        Instant since,
        @Nullable StepId step,
        @Nullable String action,
        boolean current,
        boolean kept) {}
