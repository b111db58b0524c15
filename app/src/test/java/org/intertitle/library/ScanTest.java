package org.intertitle.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intertitle.library.TestLibrary.ENGLISH;
import static org.intertitle.library.TestLibrary.GERMAN;
import static org.intertitle.library.TestLibrary.film;
import static org.intertitle.library.TestLibrary.write;

import org.intertitle.events.Changed;
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
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;

class ScanTest {

    @TempDir Path temporary;
    private Path root;
    private TestLibrary test;

    @BeforeEach
    void makeLibrary() throws IOException {
        root = Files.createDirectory(temporary.toRealPath().resolve("library"));
        test = new TestLibrary();
        test.service.addFolder(root, FolderKind.AUTO, null);
    }

    @AfterEach
    void close() {
        test.close();
    }

    @Test
    void firstScanFindsVideosWithTracksAndSidecars() throws IOException {
        write(root.resolve("Film (2000)/Film (2000).mkv"), film("a"));
        write(root.resolve("Film (2000)/Film (2000).en.sdh.srt"), ENGLISH);
        write(root.resolve("Film (2000)/Subs/German.srt"), GERMAN);
        write(root.resolve("Film (2000)/poster.jpg"), new byte[1]);
        write(root.resolve("Series/Season 1/Series S01E01.mkv"), film("b"));
        write(root.resolve("Series/Season 1/Series S01E02.mkv"), film("c"));
        write(root.resolve("Series/Season 1/Series S01E02.srt"), GERMAN);

        ScanReport report = test.scan();

        assertThat(report.problems()).isEmpty();
        assertThat(report)
                .extracting(
                        ScanReport::videos,
                        ScanReport::added,
                        ScanReport::changed,
                        ScanReport::removed,
                        ScanReport::sidecars)
                .containsExactly(3, 3, 0, 0, 3);
        Video film = test.video("Film%20(2000)/Film%20(2000).mkv");
        assertThat(film.container()).isEqualTo("matroska");
        assertThat(film.audio()).singleElement().extracting(AudioTrack::language).isEqualTo(EN);
        assertThat(test.title(film).name()).isEqualTo("Film");
        assertThat(test.title(film).artwork()).hasToString("Film%20(2000)/poster.jpg");
        Subtitle english = test.sidecar("Film%20(2000)/Film%20(2000).en.sdh.srt");
        assertThat(english.language()).isEqualTo(EN);
        assertThat(english.hearingImpaired()).isTrue();
        assertThat(english.played()).isEqualTo(new PlayedAs(EN, false, true));
        Subtitle german = test.sidecar("Film%20(2000)/Subs/German.srt");
        assertThat(german.video()).isEqualTo(film.id());
        assertThat(german.language()).isEqualTo(DE);
        assertThat(german.played()).isNull();
        Subtitle episode = test.sidecar("Series/Season%201/Series%20S01E02.srt");
        assertThat(episode.language()).isEqualTo(DE);
        assertThat(test.title(test.video("Series/Season%201/Series%20S01E01.mkv")))
                .isEqualTo(test.title(test.video("Series/Season%201/Series%20S01E02.mkv")));
    }

    @Test
    void secondScanReadsNothingAndChangesNothing() throws IOException {
        write(root.resolve("Film (2000)/Film (2000).mkv"), film("a"));
        write(root.resolve("Film (2000)/Film (2000).srt"), GERMAN);
        test.scan();
        test.service.inspectTexts(ScanListener.NONE, Cancellation.NONE);
        Video before = test.videos().getFirst();
        test.told.clear();

        ScanReport second = test.scan();

        assertThat(second.videos()).isEqualTo(1);
        assertThat(second.sidecars()).isEqualTo(1);
        assertThat(second.added() + second.changed() + second.removed()).isZero();
        assertThat(test.headersRead).isEmpty();
        assertThat(test.videos()).containsExactly(before);
        assertThat(test.told).isEmpty();
    }

    @Test
    void newSidecarIsAttachedWithoutReadingTheVideoAgain() throws IOException {
        write(root.resolve("Film (2000)/Film (2000).mkv"), film("a"));
        test.scan();
        Video before = test.videos().getFirst();
        write(root.resolve("Film (2000)/Subs/2_English.srt"), ENGLISH);

        ScanReport second = test.scan();

        assertThat(second.changed()).isEqualTo(1);
        assertThat(test.headersRead).isEmpty();
        assertThat(test.sidecar("Film%20(2000)/Subs/2_English.srt").language()).isEqualTo(EN);
        assertThat(test.videos().getFirst().revision()).isGreaterThan(before.revision());
        assertThat(test.told).anyMatch(DomainEvent.VideosChanged.class::isInstance);
    }

    @Test
    void removedSidecarIsForgotten() throws IOException {
        write(root.resolve("Film (2000)/Film (2000).mkv"), film("a"));
        Path sidecar = write(root.resolve("Film (2000)/Subs/2_English.srt"), ENGLISH);
        test.scan();
        Files.delete(sidecar);
        Files.delete(sidecar.getParent());

        ScanReport second = test.scan();

        assertThat(second.changed()).isEqualTo(1);
        assertThat(second.sidecars()).isZero();
        assertThat(test.sidecars(test.videos().getFirst())).isEmpty();
    }

    @Test
    void renamedVideoKeepsItsHistoryAndItsSubtitles() throws IOException {
        Path old = write(root.resolve("Film (2000)/Film (2000).mkv"), film("a"));
        write(root.resolve("Film (2000)/Film (2000).en.srt"), ENGLISH);
        test.scan();
        test.service.inspectTexts(ScanListener.NONE, Cancellation.NONE);
        Video before = test.videos().getFirst();
        Subtitle sidecar = test.sidecars(before).getFirst();

        Files.createDirectory(root.resolve("The Film (2000)"));
        Files.move(old, root.resolve("The Film (2000)/The Film (2000).mkv"));
        Files.move(
                root.resolve("Film (2000)/Film (2000).en.srt"),
                root.resolve("The Film (2000)/The Film (2000).en.srt"));
        Files.delete(root.resolve("Film (2000)"));
        ScanReport report = test.scan();

        assertThat(report.added()).isZero();
        assertThat(report.removed()).isZero();
        Video after = test.videos().getFirst();
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.added()).isEqualTo(before.added());
        assertThat(after.path()).hasToString("The%20Film%20(2000)/The%20Film%20(2000).mkv");
        assertThat(test.title(after).name()).isEqualTo("The Film");
        Subtitle moved = test.sidecars(after).getFirst();
        assertThat(moved.id()).isEqualTo(sidecar.id());
        assertThat(moved.text()).isEqualTo(sidecar.text()).isNotNull();
    }

    @Test
    void copiesAndHardLinksStayVideosOfTheirOwn() throws IOException {
        Path film = write(root.resolve("Film (2000)/Film (2000).mkv"), film("a"));
        test.scan();
        Video before = test.videos().getFirst();
        Files.createDirectory(root.resolve("Copies"));
        Files.copy(film, root.resolve("Copies/Copy (2001).mkv"));
        Files.createLink(root.resolve("Copies/Link (2002).mkv"), film);

        ScanReport report = test.scan();

        assertThat(report.added()).isEqualTo(2);
        assertThat(test.videos()).hasSize(3).contains(before);
        assertThat(test.videos()).extracting(Video::identity).containsOnly(before.identity());
    }

    @Test
    void videoMovesFromOneLibraryFolderToAnother() throws IOException {
        Path other = Files.createDirectory(root.resolveSibling("other"));
        write(other.resolve("Kept (1999).mkv"), film("k"));
        write(root.resolve("Stays (1998).mkv"), film("s"));
        test.service.addFolder(other, FolderKind.FILMS, null);
        Path film = write(root.resolve("Film (2000).mkv"), film("a"));
        test.scan();
        Video before = test.video("Film%20(2000).mkv");
        Files.move(film, other.resolve("Film (2000).mkv"));

        ScanReport report = test.scan();

        assertThat(report.added() + report.removed()).isZero();
        assertThat(test.video("Film%20(2000).mkv").id()).isEqualTo(before.id());
        assertThat(test.video("Film%20(2000).mkv").folder()).isNotEqualTo(before.folder());
    }

    @Test
    void removedVideoAndItsTitleAreForgotten() throws IOException {
        Path film = write(root.resolve("Film (2000)/Film (2000).mkv"), film("a"));
        write(root.resolve("Other (2001)/Other (2001).mkv"), film("b"));
        test.scan();
        Files.delete(film);

        ScanReport report = test.scan();

        assertThat(report.removed()).isEqualTo(1);
        assertThat(test.videos()).hasSize(1);
        List<Title> titles = test.work.read(tx -> test.library.titles(tx, folder().id()));
        assertThat(titles).hasSize(1);
    }

    @Test
    void whoListensIsToldOnceMoreWhenTheTitleOfARemovedVideoIsGone() throws IOException {
        Path film = write(root.resolve("Film (2000)/Film (2000).mkv"), film("a"));
        write(root.resolve("Other (2001)/Other (2001).mkv"), film("b"));
        test.scan();
        Files.delete(film);
        test.told.clear();

        test.scan();

        assertThat(test.told).endsWith(new DomainEvent.VideosChanged(Changed.of(List.of())));
    }

    @Test
    void changedVideoIsReadAgain() throws IOException {
        Path film = write(root.resolve("Film (2000)/Film (2000).mkv"), film("a"));
        write(root.resolve("Other (2001)/Other (2001).mkv"), film("b"));
        test.scan();
        write(film, film("longer than it was"));

        ScanReport report = test.scan();

        assertThat(report.changed()).isEqualTo(1);
        assertThat(test.headersRead).containsExactly(film);
    }

    @Test
    void clockThatWasSetBackMakesNoDifference() throws IOException {
        Path film = write(root.resolve("Film (2000)/Film (2000).mkv"), film("a"));
        Files.setLastModifiedTime(film, FileTime.from(Instant.parse("2199-01-01T00:00:00Z")));
        test.scan();
        assertThat(test.scan().changed()).isZero();
        Files.setLastModifiedTime(film, FileTime.from(Instant.parse("1960-01-01T00:00:00Z")));

        ScanReport report = test.scan();

        assertThat(report.changed()).isEqualTo(1);
        assertThat(test.scan().changed()).isZero();
    }

    @Test
    void unpluggedDiskMakesVideosOfflineAndBackAgainWithoutReading() throws IOException {
        write(root.resolve("Film (2000)/Film (2000).mkv"), film("a"));
        test.scan();
        Path away = root.resolveSibling("away");
        Files.move(root, away);

        ScanReport gone = test.scan();

        assertThat(gone.removed()).isZero();
        assertThat(gone.problems())
                .extracting(ScanProblem::code)
                .containsExactly("library.offline");
        assertThat(folder().online()).isFalse();
        assertThat(test.videos()).extracting(Video::state).containsExactly(VideoState.OFFLINE);

        Files.move(away, root);
        ScanReport back = test.scan();

        assertThat(back.problems()).isEmpty();
        assertThat(folder().online()).isTrue();
        assertThat(test.videos()).extracting(Video::state).containsExactly(VideoState.PRESENT);
        assertThat(test.headersRead).isEmpty();
    }

    @Test
    void emptyMountPointMakesVideosOffline() throws IOException {
        write(root.resolve("Film (2000).mkv"), film("a"));
        test.scan();
        Path away = root.resolveSibling("away");
        Files.move(root, away);
        Files.createDirectory(root);

        assertThat(test.scan().removed()).isZero();
        assertThat(test.videos()).extracting(Video::state).containsExactly(VideoState.OFFLINE);
    }

    @Test
    void innerLibraryFolderRulesItsFiles() throws IOException {
        write(root.resolve("Film (2000)/Film (2000).mkv"), film("a"));
        write(root.resolve("Anime/Show - 01.mkv"), film("b"));
        test.scan();
        Video before = test.video("Anime/Show%20-%2001.mkv");
        LibraryFolder inner = test.service.addFolder(root.resolve("Anime"), FolderKind.ANIME, null);

        ScanReport report = test.scan();

        assertThat(report.videos()).isEqualTo(2);
        assertThat(report.added() + report.removed()).isZero();
        Video after = test.video("Show%20-%2001.mkv");
        assertThat(after.folder()).isEqualTo(inner.id());
        assertThat(after.id()).isEqualTo(before.id());
    }

    @Test
    void damagedVideoIsStillAVideoOfItsTitle() throws IOException {
        write(root.resolve("Film (2000)/Film (2000).mkv"), new byte[0]);

        ScanReport report = test.scan();

        assertThat(report.problems()).extracting(ScanProblem::code).containsExactly("media.empty");
        Video film = test.videos().getFirst();
        assertThat(film.state()).isEqualTo(VideoState.DAMAGED);
        assertThat(film.problem()).isEqualTo("media.empty");
        assertThat(test.title(film).name()).isEqualTo("Film");
    }

    @Test
    void scanBelowAPathLeavesTheRestAlone() throws IOException {
        write(root.resolve("Film (2000)/Film (2000).mkv"), film("a"));
        Path other = write(root.resolve("Other (2001)/Other (2001).mkv"), film("b"));
        test.scan();
        Files.delete(other);
        write(root.resolve("Film (2000)/Film (2000).de.srt"), GERMAN);

        ScanReport report =
                test.service.scan(
                        root.resolve("Film (2000)"), ScanListener.NONE, Cancellation.NONE);

        assertThat(report.changed()).isEqualTo(1);
        assertThat(report.removed()).isZero();
        assertThat(test.videos()).hasSize(2);
    }

    @Test
    void renamedVideoIsRecognisedByAScanOfItsNewPlaceAlone() throws IOException {
        Path film = write(root.resolve("a/Film (2000).mkv"), film("a"));
        test.scan();
        Video before = test.videos().getFirst();
        Files.createDirectory(root.resolve("b"));
        Files.move(film, root.resolve("b/Film (2000).mkv"));

        test.service.scan(root.resolve("b"), ScanListener.NONE, Cancellation.NONE);

        assertThat(test.videos()).extracting(Video::id).containsExactly(before.id());
    }

    @Test
    void extrasSamplesAndTrailersAreLeftOut() throws IOException {
        write(root.resolve("Film (2000)/Film (2000).mkv"), film("a"));
        write(root.resolve("Film (2000)/Extras/Making of.mkv"), film("b"));
        write(root.resolve("Film (2000)/Extras/Making of.en.srt"), ENGLISH);
        write(root.resolve("Film (2000)/Film (2000)-trailer.mkv"), film("c"));

        ScanReport report = test.scan();

        assertThat(report.videos()).isEqualTo(1);
        assertThat(report.sidecars()).isZero();
    }

    private static final Language EN = new Language("en");
    private static final Language DE = new Language("de");

    private LibraryFolder folder() {
        return test.service.folders().getFirst();
    }
}
