package org.intertitle.persistence.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hibernate.exception.ConstraintViolationException;
import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.RelativePath;
import org.intertitle.library.FolderKind;
import org.intertitle.library.LibraryFolder;
import org.intertitle.library.Video;
import org.intertitle.persistence.database.Samples;
import org.intertitle.persistence.database.StoreContract;
import org.intertitle.persistence.database.TestStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

@ParameterizedClass
@EnumSource(TestStore.class)
class FolderRepositoryTest extends StoreContract {

    FolderRepositoryTest(TestStore store) {
        super(store);
    }

    @Test
    void everyFieldComesBackAlsoOfNamesThatAreNotUtf8() {
        LibraryFolder folder = samples.folder("/first");
        LibraryFolder full =
                new LibraryFolder(
                        folder.id(),
                        Path.of(URI.create("file:///mnt/Gr%C3%B6%C3%9Fe%FF")),
                        FolderKind.ANIME,
                        samples.profile("one", false).id(),
                        false,
                        false,
                        Samples.NOW);
        database.unitOfWork().run(tx -> database.folders().update(tx, full));
        assertFound(tx -> database.folders().find(tx, folder.id())).contains(full);
        LibraryFolder second = samples.folder("/second");
        assertList(database.folders()::all).containsExactly(full, second);
        assertFound(tx -> database.folders().find(tx, new FolderId(99))).isEmpty();
    }

    @Test
    void aRootIsAddedOnce() {
        samples.folder("/films");
        assertThatThrownBy(() -> samples.folder("/films"))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void aRemovedFolderTakesItsTitlesAndVideosAlong() {
        LibraryFolder folder = samples.folder("/films");
        Video video = samples.video(samples.film(folder, "Metropolis", 1927), "m.mkv");
        samples.sidecar(video, Samples.GERMAN, 50);
        database.unitOfWork().run(tx -> database.folders().remove(tx, folder.id()));
        assertList(database.folders()::all).isEmpty();
        assertList(tx -> database.library().titles(tx, folder.id())).isEmpty();
        assertFound(tx -> database.library().video(tx, video.id())).isEmpty();
    }

    @Test
    void aRemovedProfileLeavesFoldersAndTitlesWithoutOne() {
        var profile = samples.profile("one", true);
        LibraryFolder folder = samples.folder("/films", profile.id());
        database.unitOfWork().run(tx -> database.profiles().remove(tx, profile.id()));
        assertThat(read(tx -> database.folders().find(tx, folder.id()).orElseThrow()).profile())
                .isNull();
    }

    @Test
    void fingerprintsArePutReplacedAndRemoved() {
        LibraryFolder folder = samples.folder("/films");
        LibraryFolder other = samples.folder("/other");
        RelativePath a = new RelativePath("a");
        RelativePath b = new RelativePath("b%20c");
        database.unitOfWork()
                .run(tx -> {
                    var folders = database.folders();
                    folders.putFingerprints(
                            tx, folder.id(), Map.of(a, 1L, b, 2L, RelativePath.ROOT, 3L));
                    folders.putFingerprints(tx, other.id(), Map.of(a, 9L));
                    folders.putFingerprints(tx, folder.id(), Map.of(a, Long.MIN_VALUE));
                    folders.removeFingerprints(tx, folder.id(), List.of(b));
                    folders.putFingerprints(tx, folder.id(), Map.of());
                });
        Map<RelativePath, Long> found =
                read(tx -> database.folders().fingerprints(tx, folder.id()));
        assertThat(found)
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of(a, Long.MIN_VALUE, RelativePath.ROOT, 3L));
    }
}
