package org.intertitle.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.RemoteDisk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.function.Consumer;

class AdviseOnFolderTest {
    @TempDir private Path temporary;
    private Path root;
    private Path films;
    private AdviseOnFolder advise;

    @BeforeEach
    void makeFolders() throws IOException {
        root = temporary.toRealPath();
        films = Files.createDirectories(root.resolve("media/films"));
        advise = new AdviseOnFolder(new DiskDirectories(), root.resolve("home/anna"));
    }

    @Test
    void missingFolderIsToldWithTheNearestThatIsThere() {
        Path gone = films.resolve("new/2026");
        assertThat(advise.on(gone, List.of())).isEqualTo(new FolderAdvice.Missing(gone, films));
        Path nowhere = Path.of("/no such place/at all");
        assertThat(advise.on(nowhere, List.of()))
                .isEqualTo(new FolderAdvice.Missing(nowhere, null));
    }

    @Test
    void fileIsToldWithItsFolder() throws IOException {
        Path file = Files.createFile(films.resolve("a.mkv"));
        assertThat(advise.on(file, List.of())).isEqualTo(new FolderAdvice.NoFolder(file, films));
    }

    @Test
    void folderThatCannotBeListedIsToldWithTheReason() {
        AdviseOnFolder refused = new AdviseOnFolder(new Refusing(), root);
        assertThat(refused.on(films, List.of()))
                .isEqualTo(new FolderAdvice.Unreadable(films, "secret"));
    }

    @Test
    void systemAndHomeHoldMoreThanVideos() throws IOException {
        Path home = Files.createDirectories(root.resolve("home/anna"));
        Path videos = Files.createDirectories(home.resolve("Videos"));
        for (Path folder : List.of(Path.of("/"), Path.of("/usr"), home, root.resolve("home"))) {
            assertThat(advise.on(folder, List.of())).isInstanceOf(FolderAdvice.OfSystem.class);
        }
        assertThat(advise.on(videos, List.of())).isEqualTo(new FolderAdvice.Fine(videos));
    }

    @Test
    void foldersWithinEachOtherAreToldFromBothSides() throws IOException {
        Path media = root.resolve("media");
        Path series = Files.createDirectories(media.resolve("series"));
        assertThat(advise.on(films, List.of(media)))
                .isEqualTo(new FolderAdvice.Inside(films, media));
        assertThat(advise.on(media, List.of(films, series, media)))
                .isEqualTo(new FolderAdvice.Around(media, List.of(films, series)));
        assertThat(advise.on(films, List.of(films, series)))
                .as("beside each other, and itself")
                .isEqualTo(new FolderAdvice.Fine(films));
        Path alike = Files.createDirectories(root.resolve("media/films 2"));
        assertThat(advise.on(alike, List.of(films))).isEqualTo(new FolderAdvice.Fine(alike));
    }

    @Test
    void linkIsLookedAtWhereItLeads() throws IOException {
        Path link = Files.createSymbolicLink(root.resolve("link"), films);
        assertThat(advise.on(link, List.of())).isEqualTo(new FolderAdvice.Fine(films));
        Path lost = Files.createSymbolicLink(root.resolve("lost"), root.resolve("gone"));
        assertThat(advise.on(lost, List.of())).isInstanceOf(FolderAdvice.Missing.class);
    }

    @Test
    void disksOfOtherMachinesAreKnownByTheirType() {
        assertThat(List.of("nfs4", "CIFS", "fuse.sshfs", "smb3")).allMatch(RemoteDisk::is);
        assertThat(List.of("ext4", "fuseblk", "", "fuse.", "ntfs", "apfs"))
                .noneMatch(RemoteDisk::is);
    }

    /** Lists nothing. */
    private static final class Refusing implements DirectoryReader {
        @Override
        public void list(Path directory, Consumer<Entry> each) throws IOException {
            throw new AccessDeniedException("secret");
        }

        @Override
        public BasicFileAttributes target(Path path) throws IOException {
            throw new AccessDeniedException("secret");
        }
    }
}
