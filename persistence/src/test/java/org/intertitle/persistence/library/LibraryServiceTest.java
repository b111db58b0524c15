package org.intertitle.persistence.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.events.DomainEvent;
import org.intertitle.events.LocalEvents;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.Language;
import org.intertitle.library.FolderKind;
import org.intertitle.library.LibraryEngines;
import org.intertitle.library.LibraryFolder;
import org.intertitle.library.LibraryService;
import org.intertitle.library.LibrarySettings;
import org.intertitle.library.LibraryStores;
import org.intertitle.library.PlayedAs;
import org.intertitle.library.PlayerPreset;
import org.intertitle.library.ScanListener;
import org.intertitle.library.ScanReport;
import org.intertitle.library.Subtitle;
import org.intertitle.library.SubtitleSource;
import org.intertitle.library.Video;
import org.intertitle.library.VideoState;
import org.intertitle.media.engine.MediaEngine;
import org.intertitle.media.sample.SampleCodec;
import org.intertitle.media.sample.SampleCue;
import org.intertitle.media.sample.SampleMatroska;
import org.intertitle.media.sample.SampleTrack;
import org.intertitle.persistence.database.Database;
import org.intertitle.persistence.database.TestDatabase;
import org.intertitle.release.ReleaseParser;
import org.intertitle.standalone.FolderRecognizer;
import org.intertitle.subtitle.SubtitleInspector;
import org.intertitle.subtitle.TextLanguage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class LibraryServiceTest {

    private static final Language DE = new Language("de");
    private static final String GERMAN =
            """
            1
            00:00:01,000 --> 00:00:03,000
            Ich habe die ganze Nacht auf dich gewartet.

            2
            00:00:04,000 --> 00:00:06,000
            Wo warst du, als die Lichter ausgegangen sind?
            """;

    @TempDir Path temporary;
    private Path root;
    private Database database;
    private MediaEngine media;
    private LibraryService service;
    private LibraryFolder folder;
    private final List<DomainEvent> told = new ArrayList<>();

    @BeforeEach
    void open() throws IOException {
        root = Files.createDirectory(temporary.toRealPath().resolve("library"));
        database = TestDatabase.create(Files.createDirectory(temporary.resolve("data")));
        media = new MediaEngine(Map.of());
        LocalEvents events = new LocalEvents();
        events.subscribe(told::add);
        ReleaseParser parser = new ReleaseParser();
        service =
                new LibraryService(
                        new LibraryStores(
                                database.unitOfWork(),
                                database.folders(),
                                database.library(),
                                events),
                        new LibraryEngines(
                                media.reader()::read,
                                new SubtitleInspector(new TextLanguage()),
                                new FolderRecognizer(parser),
                                parser),
                        () -> new LibrarySettings(PlayerPreset.JELLYFIN, true, 2),
                        Clock.systemUTC());
        folder = service.addFolder(root, FolderKind.AUTO, null);
    }

    @AfterEach
    void close() {
        media.close();
        database.close();
    }

    @Test
    void libraryIsStoredOnceAndStaysAsItIs() throws IOException {
        film("Film (2000)/Film (2000).mkv");
        write("Film (2000)/Film (2000).srt", GERMAN);
        film("Tom & Jerry (2021)/Tom & Jerry (2021).mkv");
        film("Tom Jerry (2021)/Tom Jerry (2021).mkv");
        film("Loose/Fast & Furious (2001).mkv");
        film("Loose/Fast and Furious (2001).mkv");
        film("Loose/Fast Furious (2001).mkv");

        ScanReport first = scan();
        List<Video> stored = videos();
        told.clear();
        ScanReport second = scan();

        assertThat(first.added()).isEqualTo(6);
        assertThat(first.sidecars()).isEqualTo(1);
        assertThat(second.videos()).isEqualTo(6);
        assertThat(second.added() + second.changed() + second.removed()).isZero();
        assertThat(videos()).isEqualTo(stored);
        assertThat(told).isEmpty();
    }

    @Test
    void allTextsAreReadInTheBackground() throws IOException {
        film("Film (2000)/Film (2000).mkv");
        write("Film (2000)/Film (2000).srt", GERMAN);
        write("Film (2000)/Film (2000).de.srt", GERMAN);
        scan();

        assertThat(service.inspectTexts(ScanListener.NONE, Cancellation.NONE)).isEqualTo(2);
        assertThat(sidecars())
                .hasSize(2)
                .allSatisfy(each -> {
                    assertThat(each.language()).isEqualTo(DE);
                    assertThat(each.text()).isNotNull();
                });
        assertThat(service.inspectTexts(ScanListener.NONE, Cancellation.NONE)).isZero();
    }

    @Test
    void stepIsSettledAndScannedWithoutAChange() throws IOException {
        film("Film (2000)/Film (2000).mkv");
        Path from = write("Film (2000)/Subs/German.srt", GERMAN);
        scan();
        Subtitle before = sidecars().getFirst();
        Path to = root.resolve("Film (2000)/Film (2000).de.srt");
        Files.move(from, to);

        service.settle(List.of(from, to));

        assertThat(sidecars())
                .singleElement()
                .satisfies(each -> {
                    assertThat(each.id()).isEqualTo(before.id());
                    assertThat(each.played()).isEqualTo(new PlayedAs(DE, false, false));
                });
        List<Video> settled = videos();
        assertThat(scan().changed()).isZero();
        assertThat(videos()).isEqualTo(settled);
    }

    @Test
    void renamedFolderKeepsItsVideos() throws IOException {
        film("Series/Season 1/Series S01E01.mkv");
        film("Series/Season 1/Series S01E02.mkv");
        scan();
        List<Video> before = videos();
        Files.move(root.resolve("Series"), root.resolve("The Series (2010)"));

        ScanReport report = scan();

        assertThat(report.added() + report.removed()).isZero();
        assertThat(videos())
                .extracting(Video::id)
                .isEqualTo(before.stream().map(Video::id).toList());
        assertThat(videos()).extracting(Video::added).containsOnly(before.getFirst().added());
        assertThat(titles()).isEqualTo(1);
    }

    @Test
    void unpluggedDiskComesBackWithoutReading() throws IOException {
        film("Film (2000)/Film (2000).mkv");
        scan();
        Path away = root.resolveSibling("away");
        Files.move(root, away);
        scan();
        assertThat(videos()).extracting(Video::state).containsExactly(VideoState.OFFLINE);
        Files.move(away, root);

        ScanReport report = scan();

        assertThat(report.changed()).isZero();
        assertThat(videos()).extracting(Video::state).containsExactly(VideoState.PRESENT);
    }

    @Test
    void removedFolderTakesItsVideosWithItAndLeavesTheFiles() throws IOException {
        Path film = film("Film (2000)/Film (2000).mkv");
        scan();

        service.removeFolder(folder.id());

        assertThat(service.folders()).isEmpty();
        assertThat(scan().videos()).isZero();
        assertThat(film).exists();
    }

    private ScanReport scan() {
        return service.scan(null, ScanListener.NONE, Cancellation.NONE);
    }

    private List<Video> videos() {
        return database.unitOfWork().read(tx -> database.library().videosIn(tx, folder.id()));
    }

    private int titles() {
        return database.unitOfWork().read(tx -> database.library().titles(tx, folder.id())).size();
    }

    private List<Subtitle> sidecars() {
        return database
                .unitOfWork()
                .read(tx ->
                        database.library()
                                .subtitlesOf(tx, videos().stream().map(Video::id).toList()))
                .stream()
                .filter(each -> each.source() == SubtitleSource.SIDECAR)
                .toList();
    }

    /** A real film whose content no other name has. */
    private Path film(String place) throws IOException {
        byte[] bytes =
                new SampleMatroska()
                        .track(SampleTrack.video())
                        .track(SampleTrack.audio(2).withLanguage("eng").withTitle(place))
                        .track(
                                SampleTrack.subtitles(
                                                SampleCodec.SUBRIP,
                                                List.of(new SampleCue(500, 1500, "Guten Tag.")))
                                        .withLanguage("ger"))
                        .toBytes();
        Path file = root.resolve(place);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.write(file, bytes);
    }

    private Path write(String place, String text) throws IOException {
        Path file = root.resolve(place);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.write(file, text.getBytes(StandardCharsets.UTF_8));
    }
}
