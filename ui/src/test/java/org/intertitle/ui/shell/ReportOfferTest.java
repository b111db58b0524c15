package org.intertitle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.Dialogs.Dialog;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.report.KeptFailure;
import org.intertitle.ui.report.SampleMaterial;
import org.intertitle.ui.screens.NoDesktop;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class ReportOfferTest {
    @TempDir private Path folder;

    private final Inline inline = new Inline();
    private final Dialogs dialogs = new Dialogs();
    private final NoDesktop desktop = new NoDesktop();
    private final Notifications notifications = new Notifications();
    private final List<KeptFailure> told = new ArrayList<>();

    @BeforeEach
    void open() {
        notifications.show("An ordinary note");
        notifications.fail("A job failed", "java.lang.IllegalStateException: x");
        Clock noon = Clock.fixed(Instant.parse("2026-12-01T12:00:00Z"), ZoneOffset.UTC);
        new ReportOffer(
                        failures -> {
                            told.addAll(failures);
                            return SampleMaterial.with(List.of(), failures);
                        },
                        inline.tasks,
                        dialogs,
                        desktop,
                        notifications,
                        Texts.of(Locale.ENGLISH, noon))
                .open();
    }

    private Dialog.Preview preview() {
        return (Dialog.Preview) dialogs.current().get();
    }

    private String shown() {
        return String.join("\n", preview().lines().getValue());
    }

    @Test
    void whatWouldBeSavedIsShownWithoutNamesUntilTheyAreTicked() {
        assertThat(preview().ready().getValue()).isTrue();
        assertThat(shown()).contains("first frame").doesNotContain("Geheim");
        preview().tick().chosen().set(true);
        assertThat(shown()).contains("Geheim");
        preview().tick().chosen().set(false);
        assertThat(shown()).doesNotContain("Geheim");
    }

    @Test
    void failuresThatTheNotesKeepAreInIt() {
        assertThat(told).extracting(KeptFailure::text).containsExactly("A job failed");
    }

    @Test
    void whatIsSavedIsWhatWasShown() {
        desktop.chosen = folder.resolve("a.zip");
        preview().run().run();
        assertThat(desktop.proposed).isEqualTo("intertitle-report-20261201-1200.zip");
        assertThat(desktop.chosen).exists();
        assertThat(dialogs.current().get()).isNull();
        assertThat(notifications.notes().getFirst().text()).contains("a.zip");
    }

    @Test
    void givingUpTheChoiceOfAFileKeepsTheDialog() throws Exception {
        preview().run().run();
        assertThat(desktop.asked).containsExactly("chooseTarget");
        assertThat(dialogs.current().get()).isInstanceOf(Dialog.Preview.class);
        try (var files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void placeThatCannotBeWrittenIsAFailureWithItsReason() {
        desktop.chosen = folder.resolve("gone").resolve("a.zip");
        preview().run().run();
        assertThat(inline.failures).hasSize(1);
    }
}
