package org.intertitle.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;

class RelativePathTest {

    @TempDir Path root;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Film (2000)/Film (2000).mkv",
                "Amélie/Le fabuleux destin d’Amélie.mkv",
                "[Group] 千と千尋 - 01 [A1B2C3D4].mkv",
                "100%/a%20b/50% off.mkv",
                "x!~*'():@&=+$,;#?\"<>^`{|}\\.srt",
                "😀/\t.mkv",
                "e\u0301.mkv",
            })
    void encodesAsTheUriOfThePathDoes(String name) {
        Path file = root.resolve(name);

        RelativePath place = RelativePath.of(root, file);

        assertThat(place.encoded()).isEqualTo(root.toUri().relativize(file.toUri()).getRawPath());
        assertThat(place.in(root)).isEqualTo(file);
        assertThat(place.name()).isEqualTo(String.valueOf(file.getFileName()));
    }

    @Test
    void nameThatIsNotUtf8Survives() {
        Path file = Path.of(URI.create(root.toUri() + "caf%E9/%FF%FEa%20%C3%A9.mkv"));

        RelativePath place = RelativePath.of(root, file);

        assertThat(place.encoded()).isEqualTo("caf%E9/%FF%FEa%20%C3%A9.mkv");
        assertThat(place.in(root)).isEqualTo(file);
        assertThat(place.name()).endsWith("a é.mkv");
    }

    @Test
    void folderThatExistsHasNoSlashAtItsEnd() throws IOException {
        Path season = Files.createDirectories(root.resolve("A Series/Season 1"));

        RelativePath place = RelativePath.of(root, season);

        assertThat(place.encoded()).isEqualTo("A%20Series/Season%201");
        assertThat(place.parent().encoded()).isEqualTo("A%20Series");
        assertThat(place.parent().parent()).isEqualTo(RelativePath.ROOT);
        assertThat(RelativePath.of(root, root)).isEqualTo(RelativePath.ROOT);
    }

    @Test
    void liesBelowItselfAndItsFoldersOnly() {
        RelativePath file = new RelativePath("a/b/c.mkv");

        assertThat(file.isBelow(RelativePath.ROOT)).isTrue();
        assertThat(file.isBelow(new RelativePath("a/b"))).isTrue();
        assertThat(file.isBelow(file)).isTrue();
        assertThat(new RelativePath("a/bc").isBelow(new RelativePath("a/b"))).isFalse();
    }

    @Test
    void fileOutsideIsRefused() {
        assertThatThrownBy(() -> RelativePath.of(root.resolve("a"), root.resolve("b/c")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
