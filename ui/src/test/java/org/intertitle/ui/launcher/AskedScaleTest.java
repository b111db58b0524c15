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
        return Optional.ofNullable(printed.get(command.getLast()));
    }

    /** -1 where the system tells none. */
    private double scale(String system) {
        return new AskedScale(system, environment, this::answer).scale().orElse(-1);
    }

    @Test
    void toolkitThatFollowsTheResolutionHasTheSizeOfTextsInIt() {
        printed.put("text-scaling-factor", "1.25\n");
        printed.put("scaling-factor", "uint32 0\n");
        assertThat(scale("linux")).isEqualTo(-1);
    }

    @Test
    void sizeOfTextsComesOnTopOfAWholeFactor() {
        printed.put("text-scaling-factor", "1.25\n");
        printed.put("scaling-factor", "uint32 2\n");
        assertThat(scale("linux")).isEqualTo(1.25);
        printed.remove("scaling-factor");
        environment.put("GDK_SCALE", "2");
        assertThat(scale("linux")).isEqualTo(1.25);
    }

    @Test
    void bareSystemAndNonsenseTellNothing() {
        assertThat(scale("linux")).isEqualTo(-1);
        environment.put("GDK_SCALE", "two");
        printed.put("scaling-factor", "No such schema");
        assertThat(scale("linux")).isEqualTo(-1);
        environment.put("GDK_SCALE", "1");
        for (String odd : new String[] {"", "NaN", "-1", "0", "1.2.3", "1e999"}) {
            printed.put("text-scaling-factor", odd);
            assertThat(scale("linux")).as(odd).isEqualTo(-1);
        }
    }

    @Test
    void windowsTellsPercentAndMacNothing() {
        printed.put("TextScaleFactor", "\n    TextScaleFactor    REG_DWORD    0x7d\n");
        assertThat(scale("windows 11")).isEqualTo(1.25);
        printed.put("TextScaleFactor", "ERROR");
        assertThat(scale("windows 11")).isEqualTo(-1);
        environment.put("GDK_SCALE", "2");
        assertThat(scale("mac os x")).isEqualTo(-1);
    }
}
