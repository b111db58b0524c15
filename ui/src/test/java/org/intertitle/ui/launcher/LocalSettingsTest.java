package org.intertitle.ui.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.DataFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class LocalSettingsTest {
    @TempDir private Path root;
    private Path file;
    private LocalSettings settings;

    @BeforeEach
    void openFolder() {
        DataFolder data = new DataFolder(root);
        file = data.localSettings();
        settings = new LocalSettings(data);
    }

    @Test
    void whatIsPutIsReadByTheNextProcess() {
        settings.put("appearance", "theme", "dark");
        settings.put("window", "width", 1024);
        LocalSettings next = new LocalSettings(new DataFolder(root));
        assertThat(next.text("appearance", "theme")).isEqualTo("dark");
        assertThat(next.number("window", "width", 1280)).isEqualTo(1024);
        next.remove("appearance", "theme");
        assertThat(settings.text("appearance", "theme")).isNull();
    }

    @Test
    void whatItDoesNotKnowIsKept() throws IOException {
        Files.writeString(file, "{\"database\":{\"url\":\"jdbc:x\"},\"future\":[1,2]}");
        settings.put("window", "x", 3);
        assertThat(Files.readString(file)).contains("jdbc:x").contains("future");
    }

    @Test
    void missingFileIsEmptyAndAWrongTypeIsTheDefault() throws IOException {
        assertThat(settings.text("database", "url")).isNull();
        Files.writeString(file, "{\"database\":{\"url\":7},\"window\":{\"width\":\"wide\"}}");
        assertThat(settings.text("database", "url")).isNull();
        assertThat(settings.number("window", "width", 1280)).isEqualTo(1280);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[]", "null", "nonsense", "{\"a\":", "\u0000\u0001"})
    void damagedFileIsToldAndNeverOverwritten(String text) throws IOException {
        Files.writeString(file, text);
        assertThatThrownBy(() -> settings.text("database", "url"))
                .isInstanceOfSatisfying(
                        AppException.class,
                        failure ->
                                assertThat(failure.code().code())
                                        .isEqualTo("local_settings.unreadable"));
        assertThatThrownBy(() -> settings.put("window", "x", 1)).isInstanceOf(AppException.class);
        assertThat(Files.readString(file)).isEqualTo(text);
    }
}
