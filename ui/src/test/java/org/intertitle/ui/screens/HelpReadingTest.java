package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.intertitle.ui.kit.HelpPage;
import org.intertitle.ui.kit.KeyCaps;
import org.intertitle.ui.kit.Keyboard;
import org.intertitle.ui.kit.Look;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Theme;
import org.intertitle.ui.kit.Toolkit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;

/** A person reads the help in the window. */
class HelpReadingTest {
    private final SampleWindow window = Toolkit.onFx(() -> new SampleWindow(Locale.ENGLISH));
    private final Stage stage = Toolkit.onFx(this::stage);

    private Stage stage() {
        Scene scene = new Scene(window.shell().root(), 1000, 800);
        Look.apply(scene, Theme.LIGHT);
        Stage made = new Stage();
        made.setScene(scene);
        made.show();
        return made;
    }

    @AfterEach
    void close() {
        Toolkit.onFx(() -> {
            stage.close();
            return true;
        });
    }

    private void open(HelpPage page, String section) {
        drawn(() -> {
            window.open(new Place.Help(page, section));
            return true;
        });
    }

    private <T> T drawn(Callable<T> act) {
        return Toolkit.onFx(() -> {
            T result = act.call();
            SampleScene.settle(stage.getScene().getRoot(), 1000, 800);
            return result;
        });
    }

    private List<Node> nodes() {
        return Toolkit.onFx(() -> SampleScene.visible(stage.getScene().getRoot()));
    }

    private String title() {
        return Toolkit.onFx(() -> ((Label) stage.getScene().lookup(".screen-title")).getText());
    }

    private double scrolled() {
        return Toolkit.onFx(() ->
                stage.getScene().getRoot().lookupAll(".scroll-pane").stream()
                        .filter(node -> !node.getStyleClass().contains("help-side"))
                        .filter(node -> node.lookup(".help-page") != null)
                        .mapToDouble(node -> ((ScrollPane) node).getVvalue())
                        .sum());
    }

    private void press(KeyCode code) {
        drawn(() -> {
            Keyboard.press(stage.getScene().getFocusOwner(), code, "", Set.of());
            return true;
        });
    }

    private void follow(String text) {
        Hyperlink link =
                nodes().stream()
                        .filter(node ->
                                node instanceof Hyperlink each && each.getText().equals(text))
                        .map(Hyperlink.class::cast)
                        .findFirst()
                        .orElseThrow();
        drawn(() -> {
            link.fire();
            return true;
        });
    }

    @Test
    void keysAreThoseThatThePersonChose() {
        window.memory().put("keys.window.palette", "Ctrl+J");
        open(HelpPage.KEYBOARD, "");
        assertThat(nodes())
                .filteredOn(KeyCaps.class::isInstance)
                .extracting(Node::getAccessibleText)
                .contains("Ctrl+J")
                .doesNotContain("Ctrl+K");
    }

    @Test
    void linksLeadToPagesAndPlacesAndBackLeadsToWhereOneRead() {
        open(HelpPage.START, "");
        follow("Wanted and plans");
        assertThat(title()).isEqualTo("Wanted and plans");
        press(KeyCode.END);
        assertThat(scrolled()).isEqualTo(1);
        follow("Activity");
        assertThat(title()).isEqualTo("Activity");
        drawn(() -> {
            Keyboard.press(stage.getScene().getRoot(), KeyCode.LEFT, "", Set.of(Keyboard.Held.ALT));
            return true;
        });
        assertThat(title()).isEqualTo("Wanted and plans");
        assertThat(scrolled()).isGreaterThan(0.9);
    }

    @Test
    void sectionIsInSightAndKeysScrollThePage() {
        open(HelpPage.TROUBLE, "slow");
        double there = scrolled();
        assertThat(there).isBetween(0.2, 1.0);
        press(KeyCode.HOME);
        assertThat(scrolled()).isZero();
        press(KeyCode.PAGE_DOWN);
        assertThat(scrolled()).isPositive();
    }

    @Test
    void whatIsFoundLeadsToItsSection() {
        open(HelpPage.START, "");
        drawn(() -> {
            TextField field = (TextField) stage.getScene().lookup(".search-box .text-field");
            field.setText("power goes out");
            return true;
        });
        assertThat(nodes())
                .filteredOn(node -> node.getStyleClass().contains("help-hit"))
                .extracting(Node::getAccessibleText)
                .singleElement()
                .asString()
                .startsWith("Your files › Why nothing gets lost");
    }

    @Test
    void readersHearThePageItsHeadingsAndItsPictures() {
        open(HelpPage.HOME, "");
        Node page = Toolkit.onFx(() -> stage.getScene().lookup(".help-page"));
        assertThat(page.getAccessibleText()).contains("How much is there", "Coverage");
        assertThat(nodes())
                .filteredOn(node -> node.getStyleClass().contains("help-heading"))
                .hasSize(3)
                .allMatch(Node::isFocusTraversable)
                .allMatch(node -> "heading".equals(node.getAccessibleRoleDescription()));
        assertThat(nodes())
                .filteredOn(node -> node.getStyleClass().contains("help-picture"))
                .singleElement()
                .satisfies(picture -> {
                    assertThat(picture.getAccessibleRole()).isEqualTo(AccessibleRole.IMAGE_VIEW);
                    assertThat(picture.getAccessibleText()).startsWith("Home: ");
                });
    }

    @Test
    void pictureFollowsTheColoursOfTheWindow() {
        open(HelpPage.HOME, "");
        assertThat(shownPicture()).isEqualTo("help-picture-light");
        drawn(() -> {
            Look.apply(stage.getScene(), Theme.CONTRAST);
            return true;
        });
        assertThat(shownPicture()).isEqualTo("help-picture-dark");
    }

    private String shownPicture() {
        return nodes().stream()
                .filter(ImageView.class::isInstance)
                .flatMap(node -> node.getStyleClass().stream())
                .filter(style -> style.startsWith("help-picture"))
                .reduce("", String::concat);
    }
}
