package org.intertitle.ui.report;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** What runs, and where: facts by their names in order, and what the machine was started with. */
record Facts(Instant now, Map<String, String> values, List<String> arguments, Whereabouts where) {}
