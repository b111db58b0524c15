package org.intertitle.wanted;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.persistence.journal.Snapshot;
import org.intertitle.plans.ApplyReport;
import org.intertitle.plans.StepStatus;
import org.intertitle.profiles.Embedded;
import org.intertitle.profiles.TargetFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The application's own folder in a library folder, and a library folder in it. */
class OwnFolderTest {

    @TempDir Path films;

    @Test
    void whatIsKeptInsideTheLibraryIsNeverTakenForTheUsers() throws IOException {
        mainJob(films, films.resolve("Data (2000)"), films.resolve("Film (1990)"));
    }

    @Test
    void aLibraryInsideTheOwnFolderIsServedAllTheSame() throws IOException {
        mainJob(films.resolve("films"), films, films.resolve("films").resolve("Film (1990)"));
    }

    @Test
    void oneFolderForBothIsServedToo() throws IOException {
        mainJob(films, films, films.resolve("Film (1990)"));
    }

    private static void mainJob(Path library, Path own, Path film) throws IOException {
        SampleFiles.video(film.resolve("Film (1990).mkv"));
        Path sidecar =
                SampleFiles.write(
                        film.resolve("Subs").resolve("German.srt"), SampleFiles.srt("de"));
        Snapshot before = Snapshot.of(film);
        try (Desk desk = new Desk(own)) {
            desk.add(library);
            desk.profile(DeskFixture.german(Embedded.NONE, TargetFormat.KEEP));
            desk.scan();
            ApplyReport report = desk.apply(desk.planAll());
            assertThat(report.count(StepStatus.DONE)).isEqualTo(1);
            assertThat(sidecar).doesNotExist();
            desk.scan();
            assertThat(desk.videos()).hasSize(1);
            assertThat(desk.answers()).isEqualTo(List.of("Film (1990).mkv de =present"));
            assertThat(desk.plan(PlanRequest.ALL)).isEmpty();
            assertThat(desk.journal.undoLast().complete()).isTrue();
            assertThat(Snapshot.of(film)).isEqualTo(before);
        }
    }
}
