package org.intertitle.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.intertitle.library.TestLibrary.GERMAN;
import static org.intertitle.library.TestLibrary.film;
import static org.intertitle.library.TestLibrary.write;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.Cancellation;
import org.intertitle.media.sample.SampleDamage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

class HostileLibraryTest {

    @TempDir Path temporary;
    private Path root;
    private final FailingDirectories directories = new FailingDirectories();
    private TestLibrary test;

    @BeforeEach
    void makeLibrary() throws IOException {
        root = Files.createDirectory(temporary.toRealPath().resolve("library"));
        test = new TestLibrary(directories);
        test.service.addFolder(root, FolderKind.AUTO, null);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void unreadableFolderKeepsItsVideos() throws IOException {
        write(root.resolve("A (2000)/A (2000).mkv"), film("a"));
        write(root.resolve("B (2001)/B (2001).mkv"), film("b"));
        test.scan();
        directories.fail("A (2000)", new FileSystemException("a", null, "I/O error"));

        ScanReport report = test.scan();

        assertThat(report.removed()).isZero();
        assertThat(report.videos()).isEqualTo(2);
        assertThat(report.problems())
                .extracting(ScanProblem::code)
                .containsExactly("library.unreadable");
    }

    @Test
    void folderThatVanishesDuringTheScanKeepsItsVideosUntilTheNext() throws IOException {
        write(root.resolve("A (2000)/A (2000).mkv"), film("a"));
        write(root.resolve("B (2001)/B (2001).mkv"), film("b"));
        test.scan();
        directories.fail("A (2000)", new NoSuchFileException("a"));

        ScanReport report = test.scan();

        assertThat(report.removed()).isZero();
        assertThat(report.problems())
                .extracting(ScanProblem::code)
                .containsExactly("library.vanished");
    }

    @Test
    void videoThatVanishesBeforeItIsReadIsLeftForTheNextScan() throws IOException {
        Path film = write(root.resolve("A (2000)/A (2000).mkv"), film("a"));
        directories.afterListing(() -> Files.deleteIfExists(film));

        ScanReport report = test.scan();

        assertThat(report.videos()).isZero();
        directories.afterListing(() -> {});
        write(film, film("a"));
        assertThat(test.scan().added()).isEqualTo(1);
    }

    @Test
    void videoThatIsReplacedWhileReadIsStoredAsItIsThen() throws IOException {
        Path film = write(root.resolve("A (2000)/A (2000).mkv"), new byte[10]);
        byte[] whole = film("the whole film");
        directories.afterListing(() -> Files.write(film, whole));

        test.scan();

        Video video = test.videos().getFirst();
        assertThat(video.state()).isEqualTo(VideoState.PRESENT);
        assertThat(video.bytes()).isEqualTo(whole.length);
        assertThat(test.scan().changed()).isZero();
    }

    @Test
    void namesThatAreNotUtf8AreVideosWithSidecars() throws IOException {
        Path video = Path.of(URI.create(root.toUri() + "caf%E9%20(2000).mkv"));
        Path sidecar = Path.of(URI.create(root.toUri() + "caf%E9%20(2000).de.srt"));
        write(video, film("a"));
        write(sidecar, GERMAN);

        ScanReport report = test.scan();

        assertThat(report.videos()).isEqualTo(1);
        assertThat(report.sidecars()).isEqualTo(1);
        assertThat(test.service.path(test.videos().getFirst())).isEqualTo(video);
        assertThat(test.service.videoAt(video)).isPresent();
        test.service.inspectTexts(ScanListener.NONE, Cancellation.NONE);
        assertThat(test.sidecar("caf%E9%20(2000).de.srt").text()).isNotNull();
    }

    @Test
    void damagedContainersAreLinesInTheProblemList() throws IOException {
        byte[] good = film("a");
        write(root.resolve("Empty (2000).mkv"), new byte[0]);
        write(root.resolve("Short (2001).mkv"), SampleDamage.truncated(good, 40));
        write(root.resolve("Noise (2002).mkv"), SampleDamage.noise(5000, 1));
        write(root.resolve("Hole (2003).mp4"), SampleDamage.withHole(good, 64));
        for (int seed = 0; seed < 30; seed++) {
            write(
                    root.resolve("Scrambled " + seed + " (2004).mkv"),
                    SampleDamage.scrambled(good, 40, seed));
        }

        ScanReport report = test.scan();

        assertThat(report.videos()).isEqualTo(34);
        assertThat(report.problems())
                .extracting(ScanProblem::code)
                .contains("media.empty", "media.not_media")
                .allMatch(code -> code.startsWith("media."));
        assertThat(test.video("Empty%20(2000).mkv").state()).isEqualTo(VideoState.DAMAGED);
        assertThat(test.scan().changed()).isZero();
    }

    @Test
    void sidecarsOfNoiseAreInspectedWithoutFailing() throws IOException {
        write(root.resolve("Film (2000).mkv"), film("a"));
        byte[] noise = new byte[4000];
        new Random(1).nextBytes(noise);
        write(root.resolve("Film (2000).de.srt"), noise);
        write(root.resolve("Film (2000).srt"), new byte[0]);
        write(root.resolve("Film (2000).en.vtt"), "WEBVTT\n\n99:99");

        assertThat(test.scan().sidecars()).isEqualTo(3);
        assertThat(test.service.inspectTexts(ScanListener.NONE, Cancellation.NONE)).isEqualTo(3);
        assertThat(test.service.inspectTexts(ScanListener.NONE, Cancellation.NONE)).isZero();
        assertThat(test.sidecar("Film%20(2000).de.srt").text())
                .isNotNull()
                .satisfies(text -> assertThat(text.quality()).isLessThan(50));
    }

    @Test
    void folderBecomesAFileAndBack() throws IOException {
        Path folder = root.resolve("A (2000)");
        write(folder.resolve("A (2000).mkv"), film("a"));
        write(root.resolve("B (2001).mkv"), film("b"));
        test.scan();
        Files.delete(folder.resolve("A (2000).mkv"));
        Files.delete(folder);
        write(folder, new byte[1]);

        assertThat(test.scan().removed()).isEqualTo(1);
    }

    @Test
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    void hundredThousandFilesInOneFolderAreWalked() throws IOException {
        Path many = Files.createDirectory(root.resolve("many"));
        write(many.resolve("Film (2000).mkv"), film("a"));
        for (int i = 0; i < 100_000; i++) {
            Files.createFile(many.resolve("Film (2000)." + i + ".nothing"));
        }
        for (int i = 0; i < 300; i++) {
            write(many.resolve("Film (2000)." + i + ".de.srt"), GERMAN);
        }

        ScanReport report = test.scan();

        assertThat(report.videos()).isEqualTo(1);
        assertThat(report.sidecars()).isEqualTo(300);
        assertThat(test.scan().changed()).isZero();
    }

    @Test
    void cancelledScanKeepsWhatItWroteAndTheNextGoesOn() throws IOException {
        for (int i = 0; i < 450; i++) {
            write(root.resolve("Film " + i + " (2000).mkv"), film("a" + i));
        }
        AtomicReference<ScanProgress> last = new AtomicReference<>();
        Cancellation afterFirstBatch = () -> last.get() != null && !test.videos().isEmpty();

        assertThatThrownBy(() -> test.service.scan(null, last::set, afterFirstBatch))
                .isInstanceOf(CancellationException.class);
        int written = test.videos().size();
        ScanReport rest = test.scan();

        assertThat(written).isBetween(1, 449);
        assertThat(rest.added()).isEqualTo(450 - written);
        assertThat(test.headersRead).hasSize(450 - written);
    }

    @Test
    void readerThatFailsOnOneFileDoesNotStopTheScan() throws IOException {
        write(root.resolve("A (2000).mkv"), film("a"));
        write(root.resolve("B (2001).mkv"), film("b"));
        test.failOn("A (2000).mkv", new IOException("I/O error"));

        ScanReport report = test.scan();

        assertThat(report.videos()).isEqualTo(2);
        assertThat(report.problems())
                .extracting(ScanProblem::code)
                .containsExactly("library.unreadable_video");
        test.failOn("nothing", new IOException("unused"));
        assertThat(test.scan().changed()).isEqualTo(1);
        assertThat(test.videos()).extracting(Video::state).containsOnly(VideoState.PRESENT);
    }

    @Test
    void folderIsAddedOnceAndOnlyIfItIsOne() throws IOException {
        Path file = write(root.resolve("file.txt"), "x");

        assertCode(() -> add(root), "library.already_added");
        assertCode(() -> add(root.resolve("../library")), "library.already_added");
        assertCode(() -> add(file), "library.not_a_folder");
        assertCode(() -> add(root.resolve("missing")), "library.not_a_folder");
        Path unreadable = Files.createDirectory(root.resolve("closed"));
        directories.fail("closed", new FileSystemException("closed", null, "Permission denied"));
        assertCode(() -> add(unreadable), "library.unreadable");
        assertThat(test.service.folders()).hasSize(1);
    }

    @Test
    void scanOutsideTheLibraryIsRefused() {
        assertCode(
                () -> test.service.scan(Path.of("/nowhere"), ScanListener.NONE, Cancellation.NONE),
                "library.outside");
    }

    private void add(Path path) {
        test.service.addFolder(path, FolderKind.AUTO, null);
    }

    private static void assertCode(Runnable action, String code) {
        assertThatThrownBy(action::run)
                .isInstanceOfSatisfying(
                        AppException.class, e -> assertThat(e.code().code()).isEqualTo(code));
    }

    /** The real disk, but for what it is told to fail on. */
    private static final class FailingDirectories implements DirectoryReader {

        private final DiskDirectories disk = new DiskDirectories();
        private String name = "";
        private IOException failure = new IOException("unused");
        private Action after = () -> {};

        interface Action {
            void run() throws IOException;
        }

        void fail(String directory, IOException with) {
            name = directory;
            failure = with;
        }

        void afterListing(Action action) {
            after = action;
        }

        @Override
        public void list(Path directory, Consumer<Entry> each) throws IOException {
            if (directory.endsWith(name)) {
                throw failure;
            }
            disk.list(directory, each);
            if (directory.endsWith("A (2000)")) {
                after.run();
            }
        }

        @Override
        public BasicFileAttributes target(Path path) throws IOException {
            return disk.target(path);
        }
    }
}
