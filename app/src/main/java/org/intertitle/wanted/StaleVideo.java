package org.intertitle.wanted;

import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.VideoId;

/** A video whose need was computed from another revision of it or of its profile. */
public record StaleVideo(VideoId video, ProfileId profile) {}
