package org.intertitle.ui.launcher;

import org.intertitle.kernel.ErrorCode;

import java.util.Locale;

/** Why something cannot be handed to the desktop. */
enum DesktopError implements ErrorCode {
    /** It is no longer there, or its disk is away. Argument: path. */
    GONE,
    /** No program took it. Argument: path. */
    NO_PROGRAM;

    @Override
    public String code() {
        return "desktop." + name().toLowerCase(Locale.ROOT);
    }
}
