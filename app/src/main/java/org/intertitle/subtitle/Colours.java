package org.intertitle.subtitle;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.Map;

/** Colours as subtitle formats name them, as {@code 0xRRGGBB} or -1. */
final class Colours {

    /** The classes that every WebVTT player knows (W3C WebVTT, default text colours). */
    private static final Map<String, Integer> NAMES =
            Map.ofEntries(
                    Map.entry("white", 0xFFFFFF),
                    Map.entry("lime", 0x00FF00),
                    Map.entry("cyan", 0x00FFFF),
                    Map.entry("red", 0xFF0000),
                    Map.entry("yellow", 0xFFFF00),
                    Map.entry("magenta", 0xFF00FF),
                    Map.entry("blue", 0x0000FF),
                    Map.entry("black", 0x000000));

    private static final Map<String, Integer> HTML_NAMES =
            Map.of(
                    "green", 0x008000,
                    "gray", 0x808080,
                    "grey", 0x808080,
                    "silver", 0xC0C0C0,
                    "orange", 0xFFA500,
                    "purple", 0x800080,
                    "aqua", 0x00FFFF,
                    "fuchsia", 0xFF00FF);

    private Colours() {}

    /** {@code #rrggbb}, {@code rrggbb} or a name. */
    static int html(String value) {
        String text = value.strip().toLowerCase(Locale.ROOT);
        Integer named = NAMES.getOrDefault(text, HTML_NAMES.get(text));
        if (named != null) {
            return named;
        }
        String digits = text.startsWith("#") ? text.substring(1) : text;
        return digits.length() == 6 ? hex(digits, 0xFFFFFF) : -1;
    }

    /** {@code &HBBGGRR&}, with or without alpha. */
    static int ass(String value) {
        StringBuilder digits = new StringBuilder();
        for (int at = 0; at < value.length() && digits.length() < 9; at++) {
            char c = value.charAt(at);
            if (Character.digit(c, 16) >= 0) {
                digits.append(c);
            }
        }
        int bgr = digits.isEmpty() ? -1 : hex(digits.toString(), 0xFFFFFF);
        return bgr < 0 ? -1 : ((bgr & 0xFF) << 16) | (bgr & 0xFF00) | (bgr >> 16);
    }

    static String toAss(int rgb) {
        int bgr = ((rgb & 0xFF) << 16) | (rgb & 0xFF00) | (rgb >> 16);
        return "&H" + String.format(Locale.ROOT, "%06X", bgr) + "&";
    }

    static String toHtml(int rgb) {
        return "#" + String.format(Locale.ROOT, "%06x", rgb);
    }

    /** The WebVTT class of exactly this colour, or null. */
    static @Nullable String vttClass(int rgb) {
        for (Map.Entry<String, Integer> named : NAMES.entrySet()) {
            if (named.getValue() == rgb) {
                return named.getKey();
            }
        }
        return null;
    }

    /** The colour of a WebVTT class, or -1. */
    static int ofVttClass(String name) {
        return NAMES.getOrDefault(name, -1);
    }

    private static int hex(String digits, int mask) {
        try {
            return (int) (Long.parseLong(digits, 16) & mask);
        } catch (NumberFormatException e) {
            return -1;
        }
    }
}
