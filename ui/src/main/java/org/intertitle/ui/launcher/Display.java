package org.intertitle.ui.launcher;

import java.util.Locale;

/** Whether there is a screen that a window could be shown on. */
final class Display {

    private Display() {}

    static boolean present() {
        String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
        boolean alwaysHasOne = system.contains("win") || system.contains("mac");
        return alwaysHasOne
                || named("DISPLAY")
                || named("WAYLAND_DISPLAY")
                || System.getProperty("glass.platform") != null;
    }

    private static boolean named(String variable) {
        String value = System.getenv(variable);
        return value != null && !value.isBlank();
    }
}
