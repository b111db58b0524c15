package org.intertitle.library;

import org.intertitle.events.DomainEvent;
import org.intertitle.events.LocalEvents;
import org.intertitle.kernel.Cancellation;
import org.intertitle.media.MediaResult;
import org.intertitle.media.engine.MediaEngine;
import org.intertitle.media.sample.SampleCodec;
import org.intertitle.media.sample.SampleCue;
import org.intertitle.media.sample.SampleMatroska;
import org.intertitle.media.sample.SampleTrack;
import org.intertitle.release.ReleaseParser;
import org.intertitle.standalone.FolderRecognizer;
import org.intertitle.subtitle.SubtitleInspector;
import org.intertitle.subtitle.TextLanguage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** A library over real files and in-memory stores; what it tells is collected. */
final class TestLibrary implements AutoCloseable {

    static final String ENGLISH =
            """
            1
            00:00:01,000 --> 00:00:03,000
            I have been waiting for you all night long.

            2
            00:00:04,000 --> 00:00:06,000
            Where were you when the lights went out?

            3
            00:00:07,000 --> 00:00:09,000
            Nobody told me that there would be so many people here.
            """;

    static final String GERMAN =
            """
            1
            00:00:01,000 --> 00:00:03,000
            Ich habe die ganze Nacht auf dich gewartet.

            2
            00:00:04,000 --> 00:00:06,000
            Wo warst du, als die Lichter ausgegangen sind?

            3
            00:00:07,000 --> 00:00:09,000
            Niemand hat mir gesagt, dass so viele Leute hier sein würden.
            """;

    private static final SubtitleInspector INSPECTOR = new SubtitleInspector(new TextLanguage());
    private static final ReleaseParser PARSER = new ReleaseParser();

    final MemoryWork work = new MemoryWork();
    final MemoryFolders folders = new MemoryFolders();
    final MemoryLibrary library = new MemoryLibrary();
    final List<DomainEvent> told = new ArrayList<>();
    final List<Path> headersRead = new ArrayList<>();
    final LibraryService service;
    private volatile String failing = "nothing";
    private volatile IOException failure = new IOException("unused");
    private final MediaEngine media = new MediaEngine(Map.of());

    TestLibrary() {
        this(new DiskDirectories());
    }

    TestLibrary(DirectoryReader directories) {
        LocalEvents events = new LocalEvents();
        events.subscribe(told::add);
        service =
                new LibraryService(
                        new LibraryStores(work, folders, library, events),
                        new LibraryEngines(
                                this::read, INSPECTOR, new FolderRecognizer(PARSER), PARSER),
                        () -> new LibrarySettings(PlayerPreset.JELLYFIN, true, 2),
                        Clock.systemUTC(),
                        directories);
    }

    private MediaResult read(Path file) throws IOException {
        synchronized (headersRead) {
            headersRead.add(file);
        }
        if (file.endsWith(failing)) {
            throw failure;
        }
        return media.reader().read(file);
    }

    void failOn(String fileName, IOException with) {
        failing = fileName;
        failure = with;
    }

    ScanReport scan() {
        headersRead.clear();
        return service.scan(null, ScanListener.NONE, Cancellation.NONE);
    }

    List<Video> videos() {
        return work.read(tx ->
                folders.all(tx).stream()
                        .flatMap(folder -> library.videosIn(tx, folder.id()).stream())
                        .toList());
    }

    Video video(String place) {
        return videos().stream()
                .filter(video -> video.path().encoded().equals(place))
                .findFirst()
                .orElseThrow();
    }

    Title title(Video video) {
        return work.read(tx -> library.title(tx, video.title())).orElseThrow();
    }

    List<Subtitle> sidecars(Video video) {
        return work.read(tx -> library.subtitlesOf(tx, List.of(video.id()))).stream()
                .filter(subtitle -> subtitle.source() == SubtitleSource.SIDECAR)
                .toList();
    }

    Subtitle sidecar(String place) {
        return videos().stream()
                .flatMap(video -> sidecars(video).stream())
                .filter(subtitle -> Objects.requireNonNull(subtitle.path()).encoded().equals(place))
                .findFirst()
                .orElseThrow();
    }

    /** A real film with an English sound track and a German subtitle track. */
    static byte[] film(String title) {
        return new SampleMatroska()
                .track(SampleTrack.video())
                .track(SampleTrack.audio(2).withLanguage("eng").withTitle(title))
                .track(
                        SampleTrack.subtitles(
                                        SampleCodec.SUBRIP,
                                        List.of(new SampleCue(500, 1500, "Guten Tag.")))
                                .withLanguage("ger"))
                .toBytes();
    }

    static Path write(Path file, byte[] content) throws IOException {
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        return Files.write(file, content);
    }

    static Path write(Path file, String content) throws IOException {
        return write(file, content.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        media.close();
    }
}
