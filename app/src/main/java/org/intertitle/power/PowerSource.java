package org.intertitle.power;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Says whether the machine runs on its battery; what cannot be told counts as mains. It asks the
 * system, so it is called in the background. Thread-safe.
 */
@FunctionalInterface
public interface PowerSource {

    /** A machine that is always plugged in. */
    PowerSource MAINS = () -> false;

    boolean onBattery();

    /** The one of the system of this name, as {@code os.name} gives it. */
    static PowerSource of(String system) {
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return new WindowsPower();
        }
        if (name.startsWith("mac")) {
            return new MacPower();
        }
        return new LinuxPower(Path.of("/sys/class/power_supply"));
    }
}
