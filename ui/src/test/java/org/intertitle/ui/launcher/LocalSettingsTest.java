package org.intertitle.ui.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.json.JsonMapper;

import org.intertitle.kernel.AppException;
import org.intertitle.kernel.DataFolder;
import org.intertitle.ui.settings.SettingList.Foreign;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

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

    @Test
    void nothingOfANewerVersionIsLostWhenThisOneWrites() throws IOException {
        Files.writeString(
                file,
                """
                {"version": 9, "layout": {"panes": [1, 2]},
                 "appearance": {"theme": "sepia", "contrast": {"level": 3}},
                 "window": {"x": {"screen": "left"}, "width": 900, "snapped": true},
                 "view": {"columns": ["name", "year"], "rail": "small", "order": 7}}
                """);
        settings.put("window", "x", 4);
        settings.put("window", "width", 1000);
        settings.put("appearance", "language", "de");
        settings.putAll("view", Map.of("rail", "wide", "columns", "name"));
        assertThat(new JsonMapper().readTree(file.toFile()))
                .isEqualTo(
                        new JsonMapper()
                                .readTree(
                                        """
                                        {"version": 9, "layout": {"panes": [1, 2]},
                                         "appearance": {"theme": "sepia", "contrast": {"level": 3},
                                          "language": "de"},
                                         "window": {"x": {"screen": "left"}, "width": 1000.0,
                                          "snapped": true},
                                         "view": {"columns": ["name", "year"], "rail": "wide",
                                          "order": 7}}
                                        """));
    }

    @Test
    void sectionThatIsNoneIsNotOverwrittenButTold() throws IOException {
        Files.writeString(file, "{\"window\": [1, 2], \"view\": \"wide\"}");
        for (Executable write :
                List.<Executable>of(
                        () -> settings.put("window", "x", 4),
                        () -> settings.put("window", "x", "4"),
                        () -> settings.remove("window", "x"),
                        () -> settings.putAll("view", Map.of("rail", "wide")))) {
            assertThat(assertThrows(AppException.class, write).code().code())
                    .isEqualTo("local_settings.foreign");
        }
        assertThat(Files.readString(file)).isEqualTo("{\"window\": [1, 2], \"view\": \"wide\"}");
        assertThat(settings.texts("view")).isEmpty();
    }

    @Test
    void whatThisVersionDoesNotUnderstandIsListed() throws IOException {
        Files.writeString(
                file,
                """
                {"version": 9, "database": {"url": "jdbc:x", "pool": 3}, "window": [1],
                 "appearance": {"theme": "sepia", "scale": "150", "contrast": {}},
                 "view": {"columns": ["name"], "rail": "small"}}
                """);
        assertThat(ForeignSettings.in(settings))
                .containsExactly(
                        new Foreign("version", "9", false),
                        new Foreign("database.pool", "3", false),
                        new Foreign("window", "[1]", true),
                        new Foreign("appearance.theme", "sepia", true),
                        new Foreign("appearance.contrast", "{}", false),
                        new Foreign("view.columns", "[\"name\"]", true));
        Files.writeString(file, "{\"database\": {\"password\": 5}}");
        assertThat(ForeignSettings.in(settings))
                .containsExactly(new Foreign("database.password", "", true));
    }
}
