package org.intertitle.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intertitle.library.TestLibrary.ENGLISH;
import static org.intertitle.library.TestLibrary.GERMAN;
import static org.intertitle.library.TestLibrary.film;
import static org.intertitle.library.TestLibrary.write;

import org.intertitle.events.DomainEvent;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class SettleTest {

    private static final Language DE = new Language("de");

    @TempDir Path temporary;
    private Path folder;
    private TestLibrary test;

    @BeforeEach
    void makeLibrary() throws IOException {
        Path root = Files.createDirectory(temporary.toRealPath().resolve("library"));
        folder = root.resolve("Film (2000)");
        test = new TestLibrary();
        test.service.addFolder(root, FolderKind.AUTO, null);
        write(folder.resolve("Film (2000).mkv"), film("a"));
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void writtenSidecarIsAttachedWithItsText() throws IOException {
        test.scan();
        long revision = video().revision();
        test.told.clear();
        Path sidecar = write(folder.resolve("Film (2000).de.srt"), GERMAN);

        test.service.settle(List.of(sidecar));

        Subtitle stored = test.sidecars(video()).getFirst();
        assertThat(stored.language()).isEqualTo(DE);
        assertThat(stored.format()).isEqualTo("srt");
        assertThat(stored.played()).isEqualTo(new PlayedAs(DE, false, false));
        assertThat(stored.text()).isNotNull();
        assertThat(stored.text().cues()).isEqualTo(3);
        assertThat(video().revision()).isGreaterThan(revision);
        assertThat(test.told).anyMatch(DomainEvent.VideosChanged.class::isInstance);
    }

    @Test
    void movedSidecarKeepsItsId() throws IOException {
        Path from = write(folder.resolve("Subs/German.srt"), GERMAN);
        test.scan();
        Subtitle before = test.sidecars(video()).getFirst();
        Path to = folder.resolve("Film (2000).de.srt");
        Files.move(from, to);

        test.service.settle(List.of(from, to));

        Subtitle after = test.sidecars(video()).getFirst();
        assertThat(test.sidecars(video())).hasSize(1);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.path()).hasToString("Film%20(2000)/Film%20(2000).de.srt");
        assertThat(after.played()).isEqualTo(new PlayedAs(DE, false, false));
    }

    @Test
    void removedSidecarIsForgotten() throws IOException {
        Path sidecar = write(folder.resolve("Film (2000).de.srt"), GERMAN);
        test.scan();
        Files.delete(sidecar);

        test.service.settle(List.of(sidecar));

        assertThat(test.sidecars(video())).isEmpty();
    }

    @Test
    void replacedTextIsReadAgain() throws IOException {
        Path sidecar = write(folder.resolve("Film (2000).srt"), GERMAN);
        test.scan();
        assertThat(test.sidecars(video()).getFirst().language()).isEqualTo(DE);
        write(sidecar, ENGLISH);

        test.service.settle(List.of(sidecar));

        assertThat(test.sidecars(video()).getFirst().language()).isEqualTo(new Language("en"));
    }

    @Test
    void aPairStaysOneThoughOnlyOneOfItsFilesWasTouched() throws IOException {
        Path index =
                write(
                        folder.resolve("Film (2000).de.idx"),
                        "# VobSub index file, v7 (do not modify this line!)\nid: de, index: 0\n");
        Path pictures = write(folder.resolve("Film (2000).de.sub"), "\0\0\1\272");
        test.scan();
        List<Subtitle> scanned = test.sidecars(video());
        assertThat(scanned).extracting(Subtitle::format).containsExactly("vobsub");

        test.service.settle(List.of(pictures));
        assertThat(test.sidecars(video())).isEqualTo(scanned);
        test.service.settle(List.of(index));
        assertThat(test.sidecars(video())).isEqualTo(scanned);
    }

    @Test
    void halfAPairIsNoneOnceItsOtherFileIsGone() throws IOException {
        write(
                folder.resolve("Film (2000).de.idx"),
                "# VobSub index file, v7 (do not modify this line!)\nid: de, index: 0\n");
        Path pictures = write(folder.resolve("Film (2000).de.sub"), "\0\0\1\272");
        test.scan();
        Files.delete(pictures);

        test.service.settle(List.of(pictures));

        assertThat(test.sidecars(video())).isEmpty();
    }

    @Test
    void nothingChangesWhereTheFileIsAsItWas() throws IOException {
        Path sidecar = write(folder.resolve("Film (2000).de.srt"), GERMAN);
        test.scan();
        test.service.settle(List.of(sidecar));
        Video before = video();

        test.service.settle(List.of(sidecar));

        assertThat(video()).isEqualTo(before);
    }

    @Test
    void scanAfterAStepFindsNothingNew() throws IOException {
        test.scan();
        Path sidecar = write(folder.resolve("Film (2000).de.srt"), GERMAN);
        test.service.settle(List.of(sidecar));
        Video before = video();

        ScanReport report = test.scan();

        assertThat(report.changed()).isZero();
        assertThat(video()).isEqualTo(before);
    }

    @Test
    void movedVideoIsSettledByALookAtItsFolders() throws IOException {
        test.scan();
        Video before = video();
        Path from = folder.resolve("Film (2000).mkv");
        Path to = folder.resolve("Film.2000.mkv");
        Files.move(from, to);

        test.service.settle(List.of(from, to));

        assertThat(video().id()).isEqualTo(before.id());
        assertThat(test.service.path(video())).isEqualTo(to);
    }

    @Test
    void pathOutsideTheLibraryIsNobodysBusiness() throws IOException {
        test.scan();
        Path outside = write(temporary.resolve("outside/x.de.srt"), GERMAN);

        test.service.settle(List.of(outside, outside.resolveSibling("Film.mkv")));

        assertThat(test.videos()).hasSize(1);
        assertThat(test.sidecars(video())).isEmpty();
    }

    @Test
    void stepThatSettlesDuringAScanIsNotTakenBackByIt() throws IOException {
        Path sidecar = folder.resolve("Film (2000).de.srt");
        boolean[] written = new boolean[1];
        ScanListener step =
                progress -> {
                    if (progress.phase() == ScanProgress.Phase.FINISHING && !written[0]) {
                        written[0] = true;
                        settleNew(sidecar);
                    }
                };

        test.service.scan(null, step, Cancellation.NONE);

        assertThat(test.sidecars(video())).hasSize(1);
        test.scan();
        assertThat(test.sidecars(video())).hasSize(1);
    }

    private void settleNew(Path sidecar) {
        try {
            write(sidecar, GERMAN);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        test.service.settle(List.of(sidecar));
    }

    private Video video() {
        return test.videos().getFirst();
    }
}
