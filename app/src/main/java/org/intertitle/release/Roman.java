package org.intertitle.release;

import java.util.List;

/** Roman numerals of the size that parts are numbered with. */
final class Roman {

    private static final List<String> NUMERALS =
            List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x", "xi", "xii");

    private Roman() {}

    /** 1 to 12, or -1. */
    static int value(String key) {
        int index = NUMERALS.indexOf(key);
        return index < 0 ? -1 : index + 1;
    }
}
