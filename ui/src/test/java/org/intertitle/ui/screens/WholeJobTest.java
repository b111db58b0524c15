package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.automation.JobKinds;
import org.intertitle.automation.ScanLibrary;
import org.intertitle.events.DomainEvent;
import org.intertitle.events.Events;
import org.intertitle.jobs.Job;
import org.intertitle.jobs.JobState;
import org.intertitle.library.FolderKind;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Toolkit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** The whole job in the real window, by mouse. */
@Tag("journey")
class WholeJobTest {
    @TempDir private Path folder;

    @Test
    void missingSubtitlesArePlannedReviewedAppliedUndoneAndDoneAgain() throws Exception {
        Toolkit.start();
        try (RealLibrary library = new RealLibrary(folder).scanned();
                RealWindow window = Toolkit.onFx(() -> RealWindow.live(library, Locale.ENGLISH))) {
            library.application().jobs().start();
            Set<Path> before = library.subtitles();
            try (Journey person = Journey.begin(window, new Place.Wanted(null))) {
                person.click("Plan for");
                person.click("Apply ");
                person.await("the result", () -> person.sees("Undo all of it"));
                Set<Path> after = library.subtitles();
                assertThat(after).hasSizeGreaterThan(before.size());

                person.click("Undo all of it");
                person.awaitWords("All of the plan was undone");
                assertThat(library.subtitles()).isEqualTo(before);

                person.click("Do it again");
                person.await("the redo", () -> person.sees("Undo all of it"));
                assertThat(library.subtitles()).isEqualTo(after);
            }
        }
    }

    @Test
    void firstRunLeadsFromATypedFolderToAPlan() throws Exception {
        Toolkit.start();
        try (RealLibrary library = new RealLibrary(folder);
                RealWindow window = Toolkit.onFx(() -> RealWindow.live(library, Locale.ENGLISH))) {
            library.application().start();
            try (Journey person = Journey.begin(window, new Place.FirstRun())) {
                assertThat(person.sees("Continue")).isFalse();
                person.enter("Drop folders here, or type a path", library.root().toString());
                person.click("Continue");
                person.awaitWords("Which subtitles should every video have?");
                person.click("Continue");
                person.awaitWords("videos.");
                person.click("Back");
                person.awaitWords("Which subtitles should every video have?");
                person.click("Continue");
                person.click("Review what can be fixed");
                person.await("a plan", () -> person.sees("Apply "));
            }
        }
    }

    @Test
    void runningScanIsCancelledFromActivity() throws Exception {
        Toolkit.start();
        try (RealLibrary library = new RealLibrary(folder);
                RealWindow window = Toolkit.onFx(() -> RealWindow.live(library, Locale.ENGLISH))) {
            var application = library.application();
            CountDownLatch clicked = new CountDownLatch(1);
            application.library().addFolder(library.root(), FolderKind.AUTO, null);
            try (Events.Subscription _ =
                            application.events().subscribe(event -> hold(event, clicked));
                    Journey person = Journey.begin(window, new Place.Activity())) {
                application.jobs().submit(ScanLibrary.below(library.root()));
                application.jobs().start();
                person.await("the running scan", () -> state(library) == JobState.RUNNING);
                person.click("Cancel");
                person.await("the request", () -> state(library) != JobState.QUEUED);
                clicked.countDown();
                person.await("the end", () -> state(library) == JobState.CANCELLED);
                person.awaitWords("Cancelled");
            }
        }
    }

    /** The scan goes on only once the button was pressed. */
    private static void hold(DomainEvent event, CountDownLatch clicked) {
        if (event instanceof DomainEvent.VideosChanged) {
            try {
                assertThat(clicked.await(60, TimeUnit.SECONDS)).isTrue();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private static JobState state(RealLibrary library) {
        return library.application().jobs().list(10).stream()
                .filter(job -> job.kind().equals(JobKinds.SCAN_LIBRARY))
                .map(Job::state)
                .findFirst()
                .orElseThrow();
    }
}
