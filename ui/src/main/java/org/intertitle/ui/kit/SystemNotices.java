package org.intertitle.ui.kit;

/**
 * Tells something outside the window, by what the system has for that; where it has nothing, and
 * where the window is in front, nothing is told. FX thread.
 */
@FunctionalInterface
public interface SystemNotices {
    /** Tells nothing. */
    SystemNotices NONE = (_, _) -> {};

    void tell(String title, String text);
}
