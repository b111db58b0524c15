package org.intertitle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intertitle.kernel.AppException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;

class TypedPathTest {
    @Test
    void pathIsReadAsPeoplePasteIt() {
        Path films = Path.of("/media/my films");
        assertThat(TypedPath.of(" /media/my films ")).isEqualTo(films);
        assertThat(TypedPath.of("\"/media/my films\"")).isEqualTo(films);
        assertThat(TypedPath.of("'/media/my films'")).isEqualTo(films);
        assertThat(TypedPath.of("file:///media/my%20films")).isEqualTo(films);
        assertThat(TypedPath.of("file:///media/my films")).isEqualTo(films);
        assertThat(TypedPath.of("~/Videos"))
                .isEqualTo(Path.of(System.getProperty("user.home"), "Videos"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "file:", "file://host:99/x?y", "file:%zz"})
    void whatCanBeNoPathIsNoFolder(String typed) {
        assertThatThrownBy(() -> TypedPath.of(typed))
                .isInstanceOf(AppException.class)
                .hasMessageContaining("library.not_a_folder");
    }
}
