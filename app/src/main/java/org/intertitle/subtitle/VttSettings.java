package org.intertitle.subtitle;

import org.jspecify.annotations.Nullable;

/** Between the settings of a WebVTT cue and a place on the keypad. */
final class VttSettings {

    private VttSettings() {}

    /** The place that the settings come closest to; what they say beyond it is lost. */
    static int alignment(String settings, Losses losses) {
        int row = 1;
        int column = 2;
        for (String setting : settings.split("\\s+", 12)) {
            int colon = setting.indexOf(':');
            String value = setting.substring(colon + 1);
            switch (colon < 0 ? "" : setting.substring(0, colon)) {
                case "line" -> row = row(value);
                case "align" -> column = column(value);
                case "position", "size", "vertical", "region" -> losses.add("cue_settings");
                default -> {}
            }
        }
        int alignment = (row - 1) * 3 + column;
        return alignment == 2 ? 0 : alignment;
    }

    private static int column(String align) {
        return switch (align) {
            case "start", "left" -> 1;
            case "end", "right" -> 3;
            default -> 2;
        };
    }

    /** The third of the picture: 1 below, 2 in the middle, 3 above. */
    private static int row(String line) {
        int comma = line.indexOf(',');
        String value = comma < 0 ? line : line.substring(0, comma);
        boolean percent = value.endsWith("%");
        Double number = number(percent ? value.substring(0, value.length() - 1) : value);
        if (number == null || number < 0) {
            return 1;
        }
        if (percent) {
            return number < 33 ? 3 : number < 67 ? 2 : 1;
        }
        return number < 5 ? 3 : number < 10 ? 2 : 1;
    }

    private static @Nullable Double number(String value) {
        try {
            return Double.valueOf(value);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** The settings for a place on the keypad. */
    static String of(int alignment) {
        if (alignment == 0) {
            return "";
        }
        String line = alignment > 6 ? "line:0" : alignment > 3 ? "line:50%" : "";
        String align =
                switch (alignment % 3) {
                    case 1 -> "align:start";
                    case 0 -> "align:end";
                    default -> "";
                };
        return (line + " " + align).strip();
    }
}
