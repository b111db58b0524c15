package org.intertitle.ui.report;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A message, parted from the words of a system or a database at its end that say why. */
record Reason(String before, String words) {

    private static final Pattern SAID =
            Pattern.compile(
                    "(?i)^(?<before>.*?)(?<words>(?:: | \\()"
                            + "(?:No such file or directory|Permission denied|Access is denied\\.?"
                            + "|No space left on device|There is not enough space on the disk\\.?"
                            + "|Read-only file system|Is a directory|Not a directory"
                            + "|Input/output error|Device or resource busy|File exists"
                            + "|Directory not empty|Stale file handle|Disk quota exceeded"
                            + "|File name too long|Too many open files|Too many levels of symbolic"
                            + " links|Operation not permitted|Invalid cross-device link"
                            + "|Connection refused|Broken pipe|The process cannot access the file"
                            + " because it is being used by another process\\.?)\\)?)$");

    /** {@code words} is empty where none are known. */
    static Reason in(String message) {
        Matcher said = SAID.matcher(message);
        return said.matches()
                ? new Reason(said.group("before"), said.group("words"))
                : new Reason(message, "");
    }
}
