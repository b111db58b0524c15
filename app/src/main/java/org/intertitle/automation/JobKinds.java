package org.intertitle.automation;

/** The kinds of jobs that this package knows; they are the codes of the command line. */
public final class JobKinds {

    public static final String SCAN_LIBRARY = "scan_library";
    public static final String INSPECT_TEXTS = "inspect_texts";
    public static final String RECOMPUTE_WANTED = "recompute_wanted";
    public static final String APPLY_PLAN = "apply_plan";

    public static final String PRUNE_KEPT = "prune_kept";

    private JobKinds() {}
}
