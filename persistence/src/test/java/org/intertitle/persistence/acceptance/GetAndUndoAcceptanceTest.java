package org.intertitle.persistence.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.Intertitle;
import org.intertitle.demo.LibraryFile;
import org.intertitle.demo.LibraryGenerator;
import org.intertitle.demo.SampleLibrary;
import org.intertitle.journal.UndoReport;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.persistence.journal.Snapshot;
import org.intertitle.plans.Action;
import org.intertitle.plans.ApplyListener;
import org.intertitle.plans.ApplyReport;
import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.StepStatus;
import org.intertitle.profiles.Cutoff;
import org.intertitle.profiles.Embedded;
import org.intertitle.profiles.ProfileDraft;
import org.intertitle.profiles.TargetFormat;
import org.intertitle.profiles.Wish;
import org.intertitle.wanted.PlanRequest;
import org.intertitle.wanted.Wanted;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The whole main job on a library, and all of it taken back. */
class GetAndUndoAcceptanceTest {

    static final ProfileDraft SIDECARS =
            new ProfileDraft(
                    "Sidecars",
                    true,
                    List.of(
                            Wish.of(Language.of("de"), SubtitleKind.FULL),
                            Wish.of(Language.of("en"), SubtitleKind.FULL),
                            Wish.of(Language.of("en"), SubtitleKind.FORCED)),
                    Embedded.NONE,
                    List.of(),
                    TargetFormat.KEEP,
                    new Cutoff.All(),
                    List.of(),
                    0,
                    List.of(),
                    List.of(),
                    List.of());

    @TempDir private Path folder;

    @Test
    void whatIsGotCanBeTakenBackToTheLastByteAndGotAgain() throws IOException {
        gotAndTakenBack(LibraryGenerator.generate(200, 3));
    }

    @Test
    void theSampleLibraryToo() throws IOException {
        gotAndTakenBack(SampleLibrary.files());
    }

    private void gotAndTakenBack(List<LibraryFile> files) throws IOException {
        try (GeneratedLibrary library = GeneratedLibrary.open(folder, files)) {
            library.application().profiles().save(SIDECARS);
            library.scan();
            Snapshot before = Snapshot.of(library.root());
            Set<String> wantedBefore = wanted(library);

            ApplyReport first = apply(library, ids(plan(library)));
            Set<String> wantedAfter = wanted(library);
            Snapshot after = Snapshot.of(library.root());
            assertThat(first.steps()).extracting(PlannedStep::status).containsOnly(StepStatus.DONE);
            assertThat(first.steps())
                    .extracting(PlannedStep::action)
                    .contains(Action.ADOPT, Action.EXTRACT);
            assertThat(wantedBefore).containsAll(wantedAfter);
            assertThat(wantedAfter).hasSize(wantedBefore.size() - first.steps().size());
            assertNothingChanges(library);

            undo(library, first);
            assertThat(Snapshot.of(library.root())).isEqualTo(before);
            assertThat(wanted(library)).isEqualTo(wantedBefore);
            assertNothingChanges(library);

            List<PlannedStep> again = plan(library);
            assertThat(again).as("undone, and so unticked").noneMatch(PlannedStep::ticked);
            ApplyReport second = apply(library, sameTargets(again, first));
            assertThat(second.count(StepStatus.DONE)).isEqualTo(first.count(StepStatus.DONE));
            assertThat(names(Snapshot.of(library.root()))).isEqualTo(names(after));
            assertThat(wanted(library)).isEqualTo(wantedAfter);
        }
    }

    private static List<PlannedStep> plan(GeneratedLibrary library) {
        Intertitle application = library.application();
        return application.plans().steps(application.planMissing().plan(PlanRequest.ALL).id());
    }

    /** Those without a doubt. */
    private static List<Long> ids(List<PlannedStep> steps) {
        return steps.stream().filter(PlannedStep::ticked).map(PlannedStep::id).toList();
    }

    private static List<Long> sameTargets(List<PlannedStep> steps, ApplyReport as) {
        Set<Path> targets = as.steps().stream().map(PlannedStep::to).collect(Collectors.toSet());
        return steps.stream()
                .filter(step -> targets.contains(step.to()))
                .map(PlannedStep::id)
                .toList();
    }

    private static ApplyReport apply(GeneratedLibrary library, List<Long> steps) {
        ApplyReport report =
                library.application().plans().apply(steps, ApplyListener.NONE, Cancellation.NONE);
        library.application().wanted().recompute(Cancellation.NONE);
        return report;
    }

    private static void undo(GeneratedLibrary library, ApplyReport applied) {
        UndoReport report =
                library.application().journal().undoBatch(Objects.requireNonNull(applied.batch()));
        assertThat(report.complete()).isTrue();
        library.application().wanted().recompute(Cancellation.NONE);
    }

    private static void assertNothingChanges(GeneratedLibrary library) {
        Set<String> wanted = wanted(library);
        var report = library.scan();
        assertThat(List.of(report.added(), report.changed(), report.removed())).containsOnly(0);
        assertThat(wanted(library)).isEqualTo(wanted);
    }

    private static Set<String> wanted(GeneratedLibrary library) {
        List<Wanted> open = library.application().wanted().open(null, 0, Integer.MAX_VALUE);
        return open.stream()
                .map(item -> item.video() + " " + NeedOracle.code(item.language(), item.kind()))
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Snapshot snapshot) {
        return snapshot.files().keySet();
    }
}
