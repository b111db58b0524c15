package org.intertitle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The program that the build runs, on views that it has not seen. */
class CompileViewsTest {
    private static final String PACKAGE = "org/intertitle/ui/settings/";

    @TempDir Path folder;

    @BeforeEach
    void makeClassFolder() throws IOException {
        Files.createDirectories(folder.resolve("classes"));
    }

    @Test
    void eachFileThatIsNotUnderstoodFailsTheBuildWithItsLineAndElement() throws Exception {
        write("Settings", "<VBox fx:id=\"pages\" colour=\"red\"/>");
        write("Folders", "<VBox fx:id=\"nobody\"/>");
        write("Store", "<Button onAction=\"#never\"/>");
        write("Diagnostics", "<Button disable=\"maybe\"/>");
        write("Profiles", "<Unknown/>");
        assertThat(compile(1))
                .contains("Settings.fxml:6 <VBox>: javafx.scene.layout.VBox has no property colour")
                .contains("Folders.fxml:6 <VBox>: FoldersView has no field nobody")
                .contains("Store.fxml:6 <Button>: StoreView has 0 methods never for an event")
                .contains("Diagnostics.fxml:6 <Button>: \"maybe\" is no boolean")
                .contains("Profiles.fxml:6 <Unknown>: Unknown is not imported");
    }

    @Test
    void objectsWithoutAPlainConstructorAreMadeOfTheirNamedArguments() throws Exception {
        write(
                "Settings",
                "<VBox fx:id=\"pages\"><padding><Insets top=\"4\" left=\"2\"/></padding>"
                        + "<VBox.margin><Insets topRightBottomLeft=\"3\"/></VBox.margin></VBox>");
        assertThat(compile(0)).isEmpty();
        assertThat(Files.readString(folder.resolve("sources/" + PACKAGE + "SettingsLayout.java")))
                .contains("new Insets(4.0, 0, 0, 2.0)")
                .contains("new Insets(3.0)")
                .contains("VBox.setMargin(pages, insets2);");
        assertThat(folder.resolve("classes/" + PACKAGE + "SettingsLayout.class")).exists();
    }

    private void write(String name, String inside) throws IOException {
        Path file = folder.resolve("resources/" + PACKAGE + name + ".fxml");
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <?import javafx.geometry.Insets?>
                <?import javafx.scene.control.Button?>
                <?import javafx.scene.layout.VBox?>
                <VBox xmlns:fx="http://javafx.com/fxml/1" fx:controller="org.intertitle.ui.settings.%sView">
                %s
                </VBox>
                """
                        .formatted(name, inside));
    }

    /** What it printed. */
    private String compile(int expected) throws Exception {
        Process process =
                new ProcessBuilder(
                                Path.of(System.getProperty("java.home"), "bin/java").toString(),
                                "-XX:TieredStopAtLevel=1",
                                "-classpath",
                                System.getProperty("java.class.path"),
                                "src/build/java/views/CompileViews.java",
                                folder.resolve("resources").toString(),
                                folder.resolve("sources").toString(),
                                folder.resolve("classes").toString())
                        .redirectErrorStream(true)
                        .start();
        String printed =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(printed).isEqualTo(expected);
        return printed;
    }
}
