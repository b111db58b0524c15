package org.intertitle.ui.kit;

import java.util.regex.Pattern;

/** Names as they fit into one line: line breaks and other control signs become spaces. Pure. */
public final class OneLine {
    private static final Pattern SIGNS = Pattern.compile("[\\p{Cntrl}\\u2028\\u2029]+");

    private OneLine() {}

    public static String of(String name) {
        return SIGNS.matcher(name).replaceAll(" ");
    }
}
