package org.intertitle.ui.doctor;

import java.util.Locale;

/** How bad a finding is. */
public enum CheckState {
    OK,
    WARNING,
    FAILED;

    /** The word that answers use. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
