package org.intertitle.ui.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

class AskedScaleTest {
    private final Map<String, String> printed = new HashMap<>();
    private final Map<String, String> environment = new HashMap<>();

    private Optional<String> answer(List<String> command) {
        return Optional.ofNullable(printed.get(command.getFirst()));
    }

    private double scale(String system, double output) {
        return new AskedScale(system, environment, this::answer).scale(output).orElse(-1);
    }

    @Test
    void gnomeTellsItsTextScale() {
        printed.put("gsettings", "1.25\n");
        printed.put("xrdb", "Xft.dpi:\t120\n");
        assertThat(scale("linux", 1)).isEqualTo(1.25);
    }

    @Test
    void otherDesktopsTellAResolution() {
        printed.put("gsettings", "1.0\n");
        printed.put("xrdb", "Xcursor.size:\t24\nXft.dpi:\t144\nXft.hinting:\t1\n");
        assertThat(scale("linux", 1)).isEqualTo(1.5);
        printed.put("xrdb", "Xft.dpi:\t192\n");
        assertThat(scale("linux", 2)).as("the toolkit doubles already").isEqualTo(1);
    }

    @Test
    void variableOfTheToolkitIsOnTop() {
        printed.put("gsettings", "1.5");
        environment.put("GDK_DPI_SCALE", "0.5");
        assertThat(scale("linux", 1)).isEqualTo(0.75);
    }

    @Test
    void bareSystemWantsTheUsualSize() {
        assertThat(scale("linux", 1)).isEqualTo(1);
    }

    @Test
    void nonsenseIsPassedOver() {
        printed.put("gsettings", "No such schema");
        printed.put("xrdb", "Xft.dpi:\t9.9.9\n");
        environment.put("GDK_DPI_SCALE", "NaN");
        assertThat(scale("linux", 1)).isEqualTo(1);
        printed.put("xrdb", "Xft.dpi:\t0\n");
        assertThat(scale("linux", 1)).isEqualTo(1);
    }

    @Test
    void windowsTellsPercentAndMacNothing() {
        printed.put("reg", "\n    TextScaleFactor    REG_DWORD    0x7d\n");
        assertThat(scale("windows 11", 1.5)).isEqualTo(1.25);
        printed.put("reg", "ERROR");
        assertThat(scale("windows 11", 1)).isEqualTo(-1);
        assertThat(scale("mac os x", 2)).isEqualTo(-1);
    }
}
