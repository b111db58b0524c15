package org.intertitle.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.RelativePath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

class FolderWalkTest {

    @TempDir Path temporary;
    private Path root;

    @BeforeEach
    void makeRoot() throws IOException {
        root = Files.createDirectory(temporary.toRealPath().resolve("library"));
    }

    @Test
    void findsVideosAndSidecarsAndLeavesTheRest() throws IOException {
        file("Film (2000)/Film (2000).mkv");
        file("Film (2000)/Subs/English.srt");
        file("Film (2000)/readme.txt");
        file("Film (2000)/.hidden.mkv");
        file(".Trash-0/files/Film.mkv");
        file("@eaDir/Film.mkv");

        assertThat(places(walk()))
                .containsExactly(
                        "Film%20(2000)/Film%20(2000).mkv", "Film%20(2000)/Subs/English.srt");
    }

    @Test
    void nameThatIsNotUtf8IsFoundAndKept() throws IOException {
        Path odd = Path.of(URI.create(root.toUri() + "caf%E9.mkv"));
        Files.write(odd, new byte[3]);

        assertThat(places(walk())).containsExactly("caf%E9.mkv");
        assertThat(at(walk(), "").files().getFirst().path().in(root)).isEqualTo(odd);
    }

    @Test
    void emptyIgnoreFileLeavesOutItsFolder() throws IOException {
        file("a/.ignore");
        file("a/deep/Film.mkv");
        file("b/Film.mkv");

        assertThat(places(walk())).containsExactly("b/Film.mkv");
    }

    @Test
    void ignoreFileWithLinesLeavesOutWhatTheySay() throws IOException {
        Files.writeString(file(".ignore"), "# mine\n*.avi\n/private/\n!keep.avi\nb/**/x.mkv\n");
        file("a.avi");
        file("keep.avi");
        file("private/a.mkv");
        file("b/private/a.mkv");
        file("b/c/d/x.mkv");

        assertThat(places(walk()))
                .containsExactlyInAnyOrder(".ignore", "b/private/a.mkv", "keep.avi");
    }

    @Test
    void linkIsFollowedOnceAndALoopIsNoticed() throws IOException {
        file("real/Film.mkv");
        Files.createSymbolicLink(root.resolve("again"), root.resolve("real"));
        Files.createSymbolicLink(root.resolve("real/up"), root);
        Path outside = Files.createDirectory(root.resolveSibling("outside"));
        Files.write(outside.resolve("Other.mkv"), new byte[1]);
        Files.createSymbolicLink(root.resolve("out"), outside);

        FolderTree tree = walk();

        assertThat(places(tree)).containsExactly("out/Other.mkv", "real/Film.mkv");
        assertThat(tree.problems())
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.code()).isEqualTo("library.link");
                    assertThat(problem.path()).isEqualTo(root.resolve("real/up"));
                });
    }

    @Test
    void linksAreNotFollowedWhereTheUserSaidSo() throws IOException {
        file("real/Film.mkv");
        Files.createSymbolicLink(root.resolve("Link.mkv"), root.resolve("real/Film.mkv"));

        FolderTree tree = walk(new DiskDirectories(), new WalkLimits(false, Set.of(), Set.of()));

        assertThat(places(tree)).containsExactly("real/Film.mkv");
    }

    @Test
    void linkToADiskThatIsAwayHidesWhatIsKnownThere() throws IOException {
        Files.createSymbolicLink(root.resolve("disk"), root.resolveSibling("unplugged"));

        FolderTree tree = walk();

        assertThat(tree.hidden(new RelativePath("disk/Film.mkv"))).isTrue();
        assertThat(tree.hidden(new RelativePath("other/Film.mkv"))).isFalse();
        assertThat(tree.problems()).hasSize(1);
    }

    @Test
    void unreadableFolderIsAProblemAndHidesOnlyItself() throws IOException {
        file("a/Film.mkv");
        file("b/Film.mkv");

        FolderTree tree = walk(failing("a", new FileSystemException("a", null, "I/O error")));

        assertThat(places(tree)).containsExactly("b/Film.mkv");
        assertThat(tree.hidden(new RelativePath("a/Film.mkv"))).isTrue();
        assertThat(tree.problems())
                .extracting(ScanProblem::code)
                .containsExactly("library.unreadable");
    }

    @Test
    void folderThatVanishesDuringTheWalkIsAProblem() throws IOException {
        file("a/Film.mkv");
        file("b/Film.mkv");

        FolderTree tree = walk(failing("a", new NoSuchFileException("a")));

        assertThat(places(tree)).containsExactly("b/Film.mkv");
        assertThat(tree.problems())
                .extracting(ScanProblem::code)
                .containsExactly("library.vanished");
    }

    @Test
    void folderThatIsNotThereIsAway() throws IOException {
        Files.delete(root);

        assertThat(walk().away()).isTrue();
    }

    @Test
    void otherLibraryFolderInsideIsLeftToItself() throws IOException {
        file("a/Film.mkv");
        file("inner/Film.mkv");

        FolderTree tree =
                walk(
                        new DiskDirectories(),
                        new WalkLimits(true, Set.of(root.resolve("inner")), Set.of()));

        assertThat(places(tree)).containsExactly("a/Film.mkv");
    }

    @Test
    void fingerprintMovesWithNameSizeAndTimeAndOnlyThen() throws IOException {
        Path film = file("a/Film.mkv");
        Path other = file("b/Other.mkv");
        long before = print("a");
        long beside = print("b");
        assertThat(print("a")).isEqualTo(before);

        Files.setLastModifiedTime(film, FileTime.from(Instant.parse("1999-01-01T00:00:00Z")));
        long older = print("a");
        Files.write(film, new byte[7]);
        Files.setLastModifiedTime(film, FileTime.from(Instant.parse("1999-01-01T00:00:00Z")));
        long larger = print("a");
        Files.move(film, film.resolveSibling("Film 2.mkv"));

        assertThat(Set.of(before, older, larger, print("a"))).hasSize(4);
        assertThat(print("b")).isEqualTo(beside);
        assertThat(other).exists();
    }

    @Test
    void seriesNfoIsPartOfTheFingerprintOfItsSeasons() throws IOException {
        file("Series/Season 1/S01E01.mkv");
        file("Other/Film.mkv");
        long season = print("Series/Season%201");
        long other = print("Other");

        file("Series/tvshow.nfo");

        assertThat(print("Series/Season%201")).isNotEqualTo(season);
        assertThat(print("Other")).isEqualTo(other);
    }

    @Test
    void timesBeyondTheCalendarAreCutToWhatCanBeStored() throws IOException {
        Path film = file("Film.mkv");
        Files.setLastModifiedTime(film, FileTime.from(Instant.parse("1901-01-01T00:00:00Z")));

        assertThat(at(walk(), "").files().getFirst().modified()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void walkBelowReadsOnlyThereAndSeesTheSameFingerprints() throws IOException {
        file("tvshow.nfo");
        file("a/b/Film.mkv");
        file("c/Film.mkv");
        long whole = print("a/b");

        FolderTree tree =
                new FolderWalk(new DiskDirectories(), LIMITS, meter(), Cancellation.NONE)
                        .walk(folder(), new RelativePath("a/b"), 1);

        assertThat(tree.directories().keySet()).containsExactly(new RelativePath("a/b"));
        assertThat(at(tree, "a/b").fingerprint()).isEqualTo(whole);
        assertThat(tree.hidden(new RelativePath("c/Film.mkv"))).isTrue();
    }

    @Test
    void cancelledWalkStops() throws IOException {
        file("a/Film.mkv");

        assertThatThrownBy(() ->
                        new FolderWalk(new DiskDirectories(), LIMITS, meter(), () -> true)
                                .walk(folder(), RelativePath.ROOT, 1))
                .isInstanceOf(CancellationException.class);
    }

    private static final WalkLimits LIMITS = new WalkLimits(true, Set.of(), Set.of());

    private static ScanMeter meter() {
        return new ScanMeter(ScanListener.NONE, System::nanoTime);
    }

    private LibraryFolder folder() {
        return new LibraryFolder(new FolderId(1), root, FolderKind.AUTO, null, true, true, null);
    }

    private FolderTree walk() {
        return walk(new DiskDirectories(), LIMITS);
    }

    private FolderTree walk(DirectoryReader reader) {
        return walk(reader, LIMITS);
    }

    private FolderTree walk(DirectoryReader reader, WalkLimits limits) {
        return new FolderWalk(reader, limits, meter(), Cancellation.NONE)
                .walk(folder(), RelativePath.ROOT, 1);
    }

    private long print(String directory) {
        return at(walk(), directory).fingerprint();
    }

    private static FoundDirectory at(FolderTree tree, String directory) {
        return Objects.requireNonNull(tree.at(new RelativePath(directory)));
    }

    private static List<String> places(FolderTree tree) {
        return tree.directories().values().stream()
                .flatMap(directory -> directory.files().stream())
                .map(file -> file.path().encoded())
                .toList();
    }

    private Path file(String name) throws IOException {
        Path file = root.resolve(name);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.write(file, new byte[0]);
    }

    private static DirectoryReader failing(String name, IOException failure) {
        DiskDirectories disk = new DiskDirectories();
        return new DirectoryReader() {
            @Override
            public void list(Path directory, Consumer<Entry> each) throws IOException {
                if (directory.endsWith(name)) {
                    throw failure;
                }
                disk.list(directory, each);
            }

            @Override
            public BasicFileAttributes target(Path path) throws IOException {
                return disk.target(path);
            }
        };
    }
}
