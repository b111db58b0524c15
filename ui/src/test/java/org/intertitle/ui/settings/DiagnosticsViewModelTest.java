package org.intertitle.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.ui.doctor.CheckState;
import org.intertitle.ui.doctor.Finding;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.screens.NoDesktop;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

class DiagnosticsViewModelTest {
    private final Inline inline = new Inline();
    private final NoDesktop desktop = new NoDesktop();
    private final List<Finding> found = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final DiagnosticsViewModel model =
            new DiagnosticsViewModel(
                    this::look,
                    () -> asked.add("report"),
                    inline.tasks,
                    desktop,
                    new Notifications(),
                    Texts.of(Locale.ENGLISH, Clock.systemUTC()));

    private List<Finding> look() {
        asked.add("look");
        if (found.isEmpty()) {
            throw new IllegalStateException("broken");
        }
        return found;
    }

    private static Finding finding(CheckState state, String key) {
        return new Finding(
                key, state, "doctor." + key, Optional.of("doctor." + key + ".remedy"), List.of());
    }

    @Test
    void worstIsShownFirstAndCounted() {
        found.add(finding(CheckState.OK, "language"));
        found.add(finding(CheckState.WARNING, "folders.none"));
        found.add(finding(CheckState.FAILED, "database.closed"));
        model.examine();
        assertThat(model.findings())
                .extracting(Finding::state)
                .containsExactly(CheckState.FAILED, CheckState.WARNING, CheckState.OK);
        assertThat(model.summary().get()).startsWith("2 of 3");
        model.copy();
        assertThat(desktop.asked.getFirst())
                .startsWith("copy failed")
                .contains("library folder", "intertitle library add");
    }

    @Test
    void allIsWellIsSaid() {
        found.add(finding(CheckState.OK, "language"));
        model.examine();
        assertThat(model.summary().get()).contains("in order");
    }

    @Test
    void examinationThatFailsIsShownAndCanBeRepeated() {
        model.examine();
        assertThat(inline.failures).hasSize(1);
        assertThat(model.running().get()).isFalse();
        found.add(finding(CheckState.OK, "language"));
        model.examine();
        assertThat(model.findings()).hasSize(1);
    }

    @Test
    void reportIsOfferedFromThePage() {
        model.saveReport();
        assertThat(asked).containsExactly("report");
    }
}
