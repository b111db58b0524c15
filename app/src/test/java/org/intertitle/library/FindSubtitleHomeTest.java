package org.intertitle.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intertitle.library.TestLibrary.film;
import static org.intertitle.library.TestLibrary.write;

import org.intertitle.kernel.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class FindSubtitleHomeTest {
    @TempDir private Path temporary;
    private TestLibrary test;

    @BeforeEach
    void makeLibrary() throws IOException {
        Path films = Files.createDirectory(temporary.toRealPath().resolve("films"));
        Path series = Files.createDirectory(temporary.toRealPath().resolve("series"));
        test = new TestLibrary();
        test.service.addFolder(films, FolderKind.FILMS, null);
        test.service.addFolder(series, FolderKind.SERIES, null);
        write(films.resolve("Up (2009)/Up (2009).mkv"), film("a"));
        write(films.resolve("Amélie (2001)/Amélie (2001) 1080p.mkv"), film("b"));
        write(films.resolve("Amélie (2001)/Amélie (2001) 720p.mkv"), film("c"));
        write(series.resolve("Nordlicht/S02/Nordlicht S02E04.mkv"), film("d"));
        write(series.resolve("Nordlicht/S02/Nordlicht S02E05.mkv"), film("e"));
        test.scan();
    }

    @AfterEach
    void close() {
        test.close();
    }

    private List<String> homes(String fileName) {
        return test.service.homeOf(fileName).videos().stream()
                .map(video -> video.path().name())
                .toList();
    }

    @Test
    void nameOfNothingKnownHasNoHome() {
        for (String name :
                List.of("", ".srt", "x", "Other Film (1999).de.srt", "a".repeat(10_000), "\0")) {
            assertThat(homes(name)).as(name).isEmpty();
        }
    }

    @Test
    void baseNameOfAVideoIsItsHomeWhereverTheFileLies() {
        SubtitleHome home = test.service.homeOf("Nordlicht S02E04.de.forced.srt");
        assertThat(home.videos()).hasSize(1);
        assertThat(home.name().language()).isEqualTo(Language.of("de"));
        assertThat(home.name().forced()).isTrue();
    }

    @Test
    void episodeAndTitleAreUnderstoodInOtherNames() {
        assertThat(homes("nordlicht.s02e05.1080p.web-GRP.english.srt"))
                .containsExactly("Nordlicht S02E05.mkv");
        assertThat(homes("Nordlicht - 2x04 - Sturm.srt")).containsExactly("Nordlicht S02E04.mkv");
        assertThat(homes("Nordlicht S09E01.srt")).isEmpty();
        assertThat(homes("Up.2009.DVDRip.srt")).containsExactly("Up (2009).mkv");
    }

    @Test
    void equalVersionsAreAllTold() {
        assertThat(homes("Amelie.2001.German.srt"))
                .containsExactlyInAnyOrder("Amélie (2001) 1080p.mkv", "Amélie (2001) 720p.mkv");
        assertThat(homes("Amelie.2001.720p.German.srt")).containsExactly("Amélie (2001) 720p.mkv");
    }
}
