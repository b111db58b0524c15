package org.intertitle.ui.report;

import java.time.Instant;

/** A failure that the window told: when, its words, and its details, a stack trace at times. */
public record KeptFailure(Instant at, String text, String details) {}
