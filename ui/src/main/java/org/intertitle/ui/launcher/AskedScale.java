package org.intertitle.ui.launcher;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Asks the system's own programs how much larger than usual texts shall be, beyond what the toolkit
 * enlarges already. On Linux that follows the resolution of the desktop, which has the size of
 * texts in it, unless it was told a whole factor: then the size of texts is asked for. On Windows
 * the accessibility settings tell it; macOS has no such value. Called in the background.
 *
 * <p>Source: {@code getUIScale} in glass_screen.cpp of OpenJFX.
 */
final class AskedScale {

    private static final String SCHEMA = "org.gnome.desktop.interface";
    private static final List<String> WINDOWS =
            List.of(
                    "reg",
                    "query",
                    "HKCU\\Software\\Microsoft\\Accessibility",
                    "/v",
                    "TextScaleFactor");

    private static final Pattern PERCENT = Pattern.compile("REG_DWORD\\s+0x([0-9a-fA-F]{1,4})\\b");
    private static final Pattern NUMBER = Pattern.compile("(?:uint32 )?([0-9]+(?:\\.[0-9]+)?)");

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

    OptionalDouble scale() {
        if (system.contains("win")) {
            return windows();
        }
        boolean linux = !system.contains("mac");
        return linux && wholeFactor() ? gnome("text-scaling-factor") : OptionalDouble.empty();
    }

    private boolean wholeFactor() {
        return number(environment.getOrDefault("GDK_SCALE", "")).isPresent()
                || gnome("scaling-factor").isPresent();
    }

    private OptionalDouble gnome(String key) {
        return number(answers.apply(List.of("gsettings", "get", SCHEMA, key)).orElse(""));
    }

    private OptionalDouble windows() {
        Matcher told = PERCENT.matcher(answers.apply(WINDOWS).orElse(""));
        return told.find()
                ? positive(Integer.parseInt(told.group(1), 16) / 100.0)
                : OptionalDouble.empty();
    }

    private static OptionalDouble number(String text) {
        Matcher told = NUMBER.matcher(text.strip());
        return told.matches()
                ? positive(Double.parseDouble(told.group(1)))
                : OptionalDouble.empty();
    }

    private static OptionalDouble positive(double value) {
        return Double.isFinite(value) && value > 0
                ? OptionalDouble.of(value)
                : OptionalDouble.empty();
    }
}
