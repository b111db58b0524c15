package org.intertitle.persistence.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.demo.LibraryFile.SampleSidecar;
import org.intertitle.demo.LibraryFile.SampleVideo;
import org.intertitle.demo.LibraryFile.Truth;
import org.intertitle.demo.LibraryGenerator;
import org.intertitle.library.Subtitle;
import org.intertitle.library.Title;
import org.intertitle.library.TitleKind;
import org.intertitle.library.Video;
import org.intertitle.queries.VideoDetails;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a scan makes of a library in every naming style, against what the generator wrote. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RecognitionAcceptanceTest {

    private static final double REACH = 0.97;

    private GeneratedLibrary library;
    private Map<String, VideoDetails> stored;

    @BeforeAll
    void scan(@TempDir Path folder) throws IOException {
        library = GeneratedLibrary.open(folder, LibraryGenerator.generate(600, 11));
        library.scan();
        stored = library.stored();
    }

    @AfterAll
    void close() {
        library.close();
    }

    @Test
    void everyVideoIsWhatItWasMadeAs() {
        List<String> wrong = new ArrayList<>();
        for (SampleVideo video : library.videos()) {
            VideoDetails details = stored.get(video.path());
            String told = details == null ? "not found" : told(details);
            if (!told.equals(told(video.truth()))) {
                wrong.add(video.path() + ": " + told + ", not " + told(video.truth()));
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void nothingIsTakenForAVideoThatIsNone() {
        List<String> made = library.videos().stream().map(SampleVideo::path).toList();
        List<String> damaged =
                stored.values().stream()
                        .filter(details -> !made.contains(path(details.video())))
                        .map(details -> details.video().state() + " " + path(details.video()))
                        .toList();
        assertThat(damaged)
                .containsExactlyInAnyOrder(
                        "DAMAGED Films/Empty (2001)/Empty (2001).mkv",
                        "DAMAGED Films/Noise (2002)/Noise (2002).mp4");
    }

    @Test
    void sidecarsBelongToTheRightVideoInTheRightLanguageAndKind() {
        Map<String, String> found = sidecars();
        List<String> wrong = new ArrayList<>();
        for (SampleSidecar sidecar : library.sidecars()) {
            String told = found.get(sidecar.path());
            String truth =
                    told(
                            sidecar.video(),
                            sidecar.language().tag(),
                            sidecar.forced(),
                            sidecar.hearingImpaired());
            if (!truth.equals(told)) {
                wrong.add(sidecar.path() + ": " + told + ", not " + truth);
            }
        }
        int all = library.sidecars().size();
        double share = (all - wrong.size()) / (double) all;
        System.out.printf("%d of %d sidecars as they were made%n", all - wrong.size(), all);
        wrong.forEach(System.out::println);
        assertThat(share).as("%s", wrong).isGreaterThanOrEqualTo(REACH);
    }

    private Map<String, String> sidecars() {
        Map<String, String> found = new HashMap<>();
        for (VideoDetails details : stored.values()) {
            for (Subtitle subtitle : details.subtitles()) {
                if (subtitle.path() != null) {
                    Path file = library.application().library().path(subtitle, details.video());
                    found.put(
                            library.relative(file),
                            told(
                                    path(details.video()),
                                    subtitle.language().tag(),
                                    subtitle.forced(),
                                    subtitle.hearingImpaired()));
                }
            }
        }
        return found;
    }

    private String path(Video video) {
        return library.relative(library.application().library().path(video));
    }

    private static String told(
            @Nullable String video, String language, boolean forced, boolean impaired) {
        return "%s%s%s of %s"
                .formatted(language, forced ? " forced" : "", impaired ? " impaired" : "", video);
    }

    private static String told(VideoDetails details) {
        Title title = details.title();
        var numbers = details.video().numbers();
        return told(
                title.kind() == TitleKind.FILM,
                title.name(),
                title.year(),
                numbers.season(),
                numbers.episodes(),
                numbers.absolute());
    }

    private static String told(Truth truth) {
        return told(
                truth.film(),
                truth.title(),
                truth.year(),
                truth.season(),
                truth.episodes(),
                truth.absolute() == null ? List.of() : List.of(truth.absolute()));
    }

    private static String told(
            boolean film,
            String title,
            @Nullable Integer year,
            @Nullable Integer season,
            List<Integer> episodes,
            List<Integer> absolute) {
        return "%s '%s' year %s season %s episodes %s absolute %s"
                .formatted(film ? "film" : "episode", title, year, season, episodes, absolute);
    }
}
