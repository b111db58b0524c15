package org.intertitle.ui.report;

import java.util.regex.Pattern;

/** Hides what opens doors, whoever is told what else. */
final class Secrets {

    private static final Pattern NAMED =
            Pattern.compile(
                    "(?i)((?:password|passwd|pwd|passphrase|secret|token|credential|cookie"
                            + "|(?:api|access|private)[_-]?key|authorization)[\\w-]*"
                            + "[\"']?\\s*[=:]\\s*[\"']?)(?:(?:basic|bearer)\\s+)?[^\\s&;,\"']+");
    private static final Pattern IN_ADDRESS = Pattern.compile("(?i)([a-z]://)[^\\s/@]+@");

    private Secrets() {}

    static String hidden(String text) {
        String named = NAMED.matcher(text).replaceAll("$1***");
        return IN_ADDRESS.matcher(named).replaceAll("$1***@");
    }
}
