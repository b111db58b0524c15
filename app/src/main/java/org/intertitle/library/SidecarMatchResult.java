package org.intertitle.library;

import org.intertitle.kernel.RelativePath;

/** Whether and how a sidecar belongs to a video; {@code name} is what its name says either way. */
public sealed interface SidecarMatchResult {

    SidecarName name();

    record Attached(RelativePath video, SidecarMatchedBy by, SidecarName name)
            implements SidecarMatchResult {}

    record Unattached(Reason reason, SidecarName name) implements SidecarMatchResult {}

    /** Why a sidecar stays without a video. */
    enum Reason {
        NO_VIDEO,
        /** Several videos fit equally well. */
        AMBIGUOUS
    }
}
