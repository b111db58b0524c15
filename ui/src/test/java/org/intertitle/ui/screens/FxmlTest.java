package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBoxBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;

import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.TitleId;
import org.intertitle.ui.kit.ErrorReports;
import org.intertitle.ui.kit.HelpPage;
import org.intertitle.ui.kit.Look;
import org.intertitle.ui.kit.Messages;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Place.SettingsPage;
import org.intertitle.ui.kit.SubtitleAt;
import org.intertitle.ui.kit.Theme;
import org.intertitle.ui.kit.Toolkit;
import org.intertitle.ui.kit.ViewLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

class FxmlTest {
    private static final Path RESOURCES = Path.of("src/main/resources/org/intertitle/ui");
    private static final Pattern STYLE_CLASS = Pattern.compile("styleClass=\"([^\"]*)\"");
    private static final List<Place> PLACES =
            List.of(
                    new Place.FirstRun(),
                    new Place.Home(),
                    new Place.OfSubtitle(new SubtitleAt.OfFile(Path.of("/media/a.de.srt"))),
                    new Place.Library(""),
                    new Place.OfTitle(new TitleId(1)),
                    new Place.Wanted(""),
                    new Place.Review(new PlanId(1)),
                    new Place.Activity(),
                    new Place.Settings(SettingsPage.FOLDERS),
                    new Place.Settings(SettingsPage.PROFILES),
                    new Place.Settings(SettingsPage.GENERAL),
                    new Place.Settings(SettingsPage.APPEARANCE),
                    new Place.Settings(SettingsPage.KEYBOARD),
                    new Place.Settings(SettingsPage.INTERNET),
                    new Place.Settings(SettingsPage.DATABASE),
                    new Place.Help(HelpPage.START, ""),
                    new Place.Help(HelpPage.KEYBOARD, ""));

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyViewLoadsWithAllItsTextsAndNames(String language) {
        for (Place place : PLACES) {
            List<Node> nodes = Toolkit.onFx(() -> nodesOf(place, Locale.of(language)));
            assertThat(nodes).as(place.toString()).hasSizeGreaterThan(20);
            for (Node node : nodes) {
                checkText(place, node);
                checkName(place, node);
            }
        }
    }

    private static List<Node> nodesOf(Place place, Locale locale) {
        SampleWindow window = new SampleWindow(locale);
        Scene scene = new Scene(window.shell().root(), 1280, 800);
        Look.apply(scene, Theme.LIGHT);
        window.open(place);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        List<Node> nodes = new ArrayList<>();
        collect(scene.getRoot(), nodes);
        return nodes;
    }

    private static void collect(Node node, List<Node> nodes) {
        nodes.add(node);
        if (node instanceof ScrollPane pane && pane.getContent() != null) {
            collect(pane.getContent(), nodes);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, nodes));
        }
    }

    private static void checkText(Place place, Node node) {
        if (node instanceof Labeled labeled && labeled.getText() != null) {
            assertThat(labeled.getText()).as(place.toString()).doesNotContain("‹");
        }
    }

    private static void checkName(Place place, Node node) {
        boolean acts = node instanceof ButtonBase || node instanceof ComboBoxBase<?>;
        boolean part = node.getStyleClass().contains("arrow-button");
        if (acts && !part && node.isVisible()) {
            String text = node instanceof Labeled labeled ? labeled.getText() : "";
            boolean named = text != null && !text.isBlank();
            boolean spoken =
                    node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
            assertThat(named || spoken).as(place + ": " + node).isTrue();
        }
    }

    @Test
    void everyStyleClassOfAViewIsKnownToTheStylesheet() throws IOException {
        String css = stylesheets();
        List<Path> files;
        try (Stream<Path> found = Files.walk(RESOURCES)) {
            files = found.filter(file -> file.toString().endsWith(".fxml")).toList();
        }
        assertThat(files).hasSizeGreaterThanOrEqualTo(10);
        for (Path file : files) {
            STYLE_CLASS
                    .matcher(Files.readString(file))
                    .results()
                    .flatMap(found -> Stream.of(found.group(1).split(",\\s*")))
                    .forEach(name ->
                            assertThat(css)
                                    .as(file + ": " + name)
                                    .containsPattern("\\." + name + "[ .,:{>]"));
        }
    }

    private static String stylesheets() throws IOException {
        StringBuilder all = new StringBuilder();
        try (Stream<Path> files = Files.list(RESOURCES.resolve("css"))) {
            for (Path file : files.toList()) {
                all.append(Files.readString(file));
            }
        }
        return all.toString();
    }

    @Test
    void viewWithoutALayoutIsNotLoaded() {
        ViewLoader loader = new ViewLoader(Messages.of(Locale.ENGLISH));
        assertThatThrownBy(() -> loader.load(new Shell()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("has made no");
    }

    /** A view without a file. */
    private static final class Shell {}

    @Test
    void dialogsAndToastNameTheirButtons() {
        List<Node> nodes =
                Toolkit.onFx(() -> {
                    SampleWindow window = new SampleWindow(Locale.ENGLISH);
                    Scene scene = new Scene(window.shell().root(), 1000, 800);
                    Look.apply(scene, Theme.LIGHT);
                    window.notifications().show("Extracted 24 tracks", () -> {});
                    new ErrorReports(window.dialogs(), window.texts().messages())
                            .report(new IllegalStateException("broken"));
                    scene.getRoot().applyCss();
                    scene.getRoot().layout();
                    List<Node> found = new ArrayList<>();
                    collect(scene.getRoot(), found);
                    return found;
                });
        nodes.forEach(node -> checkName(new Place.Activity(), node));
        assertThat(nodes)
                .filteredOn(
                        node -> node instanceof Labeled label && "internal".equals(label.getText()))
                .hasSize(1);
    }
}
