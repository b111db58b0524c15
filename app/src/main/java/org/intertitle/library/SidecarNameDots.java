package org.intertitle.library;

import java.util.ArrayList;
import java.util.List;

/** Cuts what stands behind a base into words, keeping a dotted word together as one label. */
final class SidecarNameDots {

    private SidecarNameDots() {}

    static List<SidecarNamePart> split(String rest, String separators) {
        if (!separators.equals(".")) {
            return SidecarNamePart.split(rest, 0, separators);
        }
        List<SidecarNamePart> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= rest.length(); i++) {
            if (i == rest.length() || rest.charAt(i) == '.') {
                if (i > start) {
                    word(parts, rest, start, i);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    /** {@code [hi]} and {@code ja[cc]} are cut at their brackets; other words stay whole. */
    private static void word(List<SidecarNamePart> parts, String rest, int start, int end) {
        String text = rest.substring(start, end);
        SidecarNamePart whole =
                new SidecarNamePart(start, end, text, SidecarNameBases.key(text), (char) 0);
        List<SidecarNamePart> pieces = SidecarNamePart.split(text, start, "");
        boolean bracketed = pieces.stream().anyMatch(SidecarNamePart::bracketed);
        boolean known = SidecarNameFacts.known(whole);
        if (bracketed && !known && pieces.stream().allMatch(SidecarNameDots::understood)) {
            parts.addAll(pieces);
        } else {
            parts.add(whole);
        }
    }

    private static boolean understood(SidecarNamePart part) {
        return part.key().equals("fo")
                || SidecarNamePart.split(part.text(), 0, " -_&+,").stream()
                        .allMatch(SidecarNameFacts::known);
    }
}
