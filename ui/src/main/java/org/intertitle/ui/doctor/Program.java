package org.intertitle.ui.doctor;

import org.jspecify.annotations.Nullable;

/** What this program calls itself. */
public final class Program {

    private Program() {}

    /** The version that the jar's manifest names. */
    public static String version() {
        @Nullable String version = Program.class.getPackage().getImplementationVersion();
        return version == null ? "(from classes)" : version;
    }
}
