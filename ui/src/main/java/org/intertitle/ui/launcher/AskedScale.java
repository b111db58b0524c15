package org.intertitle.ui.launcher;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks the system's own programs how large texts shall be: the settings of GNOME and its relatives,
 * else the resolution that other desktops of X11 tell, on Windows the accessibility settings. macOS
 * has no such value. Called in the background.
 */
final class AskedScale {

    private static final List<String> GNOME =
            List.of("gsettings", "get", "org.gnome.desktop.interface", "text-scaling-factor");
    private static final List<String> X11 = List.of("xrdb", "-query");
    private static final List<String> WINDOWS =
            List.of(
                    "reg",
                    "query",
                    "HKCU\\Software\\Microsoft\\Accessibility",
                    "/v",
                    "TextScaleFactor");

    private static final Pattern RESOLUTION =
            Pattern.compile("^Xft\\.dpi:\\s*([0-9.]+)\\s*$", Pattern.MULTILINE);
    private static final Pattern PERCENT = Pattern.compile("REG_DWORD\\s+0x([0-9a-fA-F]{1,4})\\b");
    private static final double USUAL_RESOLUTION = 96;

    private final String system;
    private final Map<String, String> environment;
    private final Function<List<String>, Optional<String>> answers;

    /**
     * {@code system} is the name of the system, in lower case; {@code answers} runs a command and
     * gives what it printed.
     */
    AskedScale(
            String system,
            Map<String, String> environment,
            Function<List<String>, Optional<String>> answers) {
        this.system = system;
        this.environment = Map.copyOf(environment);
        this.answers = answers;
    }

    /** {@code outputScale} is how much the toolkit enlarges everything already. */
    OptionalDouble scale(double outputScale) {
        if (system.contains("win")) {
            return asked(WINDOWS, PERCENT, text -> Integer.parseInt(text, 16) / 100.0);
        }
        if (system.contains("mac")) {
            return OptionalDouble.empty();
        }
        OptionalDouble gnome = number(answers.apply(GNOME).orElse("").strip());
        double desktop =
                gnome.isPresent() && gnome.getAsDouble() != 1
                        ? gnome.getAsDouble()
                        : asked(X11, RESOLUTION, Double::parseDouble).orElse(USUAL_RESOLUTION)
                                / USUAL_RESOLUTION
                                / outputScale;
        return sane(desktop * number(environment.getOrDefault("GDK_DPI_SCALE", "")).orElse(1));
    }

    private OptionalDouble asked(
            List<String> command, Pattern pattern, Function<String, Double> meaning) {
        Matcher told = pattern.matcher(answers.apply(command).orElse(""));
        try {
            return told.find() ? sane(meaning.apply(told.group(1))) : OptionalDouble.empty();
        } catch (NumberFormatException _) {
            return OptionalDouble.empty();
        }
    }

    private static OptionalDouble number(String text) {
        try {
            return sane(Double.parseDouble(text));
        } catch (NumberFormatException _) {
            return OptionalDouble.empty();
        }
    }

    private static OptionalDouble sane(double value) {
        return Double.isFinite(value) && value > 0
                ? OptionalDouble.of(value)
                : OptionalDouble.empty();
    }
}
