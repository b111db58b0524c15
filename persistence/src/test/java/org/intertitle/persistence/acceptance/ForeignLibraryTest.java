package org.intertitle.persistence.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.Intertitle;
import org.intertitle.journal.UndoReport;
import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.Cancellation;
import org.intertitle.persistence.journal.Snapshot;
import org.intertitle.plans.Action;
import org.intertitle.plans.ApplyListener;
import org.intertitle.plans.ApplyReport;
import org.intertitle.plans.Plan;
import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.StepStatus;
import org.intertitle.wanted.PlanRequest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** The whole main job on files of ffmpeg and mkvmerge, held against what their tools take out. */
@Tag("interop")
class ForeignLibraryTest {

    @TempDir private Path folder;
    private Path bench;

    @BeforeEach
    void open() throws IOException {
        bench = Files.createDirectories(folder.resolve("bench"));
    }

    @Test
    void whatIsTakenOutIsWhatTheirToolsTakeOutAndAllOfItCanBeTakenBack()
            throws IOException, InterruptedException {
        try (GeneratedLibrary library = GeneratedLibrary.open(folder, List.of())) {
            ForeignLibrary foreign = new ForeignLibrary(library.root(), bench);
            foreign.write();
            library.application().profiles().save(GetAndUndoAcceptanceTest.SIDECARS);
            assertThat(library.scan().problems()).isEmpty();
            Snapshot before = Snapshot.of(library.root());

            ApplyReport report = get(library.application());
            assertThat(report.steps())
                    .extracting(step -> line(library, step))
                    .containsExactlyInAnyOrder(
                            "EXTRACT Alpha (2001)/Alpha (2001).de.ass 2",
                            "EXTRACT Alpha (2001)/Alpha (2001).en.srt 5",
                            "EXTRACT Alpha (2001)/Alpha (2001).en.forced.srt 4",
                            "EXTRACT Bravo (2002)/Bravo (2002).de.srt 2",
                            "EXTRACT Bravo (2002)/Bravo (2002).en.ass 3",
                            "EXTRACT Bravo (2002)/Bravo (2002).en.forced.srt 4",
                            "EXTRACT Charlie (2003)/Charlie (2003).de.srt 2",
                            "EXTRACT Charlie (2003)/Charlie (2003).en.srt 3",
                            "EXTRACT Delta (2004)/Delta (2004).de.vtt 2",
                            "ADOPT Echo (2005)/Echo (2005).de.srt null",
                            "ADOPT Echo (2005)/Echo (2005).en.srt null",
                            "ADOPT Foxtrot (2006)/Foxtrot (2006).de.srt null");
            for (PlannedStep step : report.steps()) {
                assertSameText(foreign, before, library, step);
            }
            Snapshot after = Snapshot.of(library.root());
            takenBackAndDoneAgain(library, Objects.requireNonNull(report.batch()), before, after);
        }
    }

    private static ApplyReport get(Intertitle application) {
        Plan plan = application.planMissing().plan(PlanRequest.ALL);
        ApplyReport report =
                application.plans().apply(plan.id(), ApplyListener.NONE, Cancellation.NONE);
        assertThat(report.steps())
                .allSatisfy(step -> assertThat(step.status()).isEqualTo(StepStatus.DONE));
        return report;
    }

    private static String line(GeneratedLibrary library, PlannedStep step) {
        return step.action() + " " + library.relative(step.to()) + " " + step.track();
    }

    private static void assertSameText(
            ForeignLibrary foreign, Snapshot before, GeneratedLibrary library, PlannedStep step)
            throws IOException, InterruptedException {
        if (step.action() == Action.EXTRACT) {
            int track = Objects.requireNonNull(step.track());
            assertThat(ForeignLibrary.cues(step.to(), step.format()))
                    .as("%s", step.to())
                    .hasSizeGreaterThan(1)
                    .isEqualTo(foreign.theirs(step.from(), track, step.format()));
        } else {
            assertThat(Snapshot.of(library.root()).files())
                    .containsEntry(
                            Snapshot.name(library.root(), step.to()),
                            Objects.requireNonNull(
                                    before.files()
                                            .get(Snapshot.name(library.root(), step.from()))));
        }
    }

    private static void takenBackAndDoneAgain(
            GeneratedLibrary library, BatchId batch, Snapshot before, Snapshot after) {
        UndoReport undone = library.application().journal().undoBatch(batch);
        assertThat(undone.complete()).isTrue();
        assertThat(Snapshot.of(library.root())).isEqualTo(before);
        UndoReport again = library.application().journal().redoBatch(batch);
        assertThat(again.complete()).isTrue();
        assertThat(Snapshot.of(library.root())).isEqualTo(after);
        var report = library.scan();
        assertThat(List.of(report.added(), report.changed(), report.removed())).containsOnly(0);
    }
}
