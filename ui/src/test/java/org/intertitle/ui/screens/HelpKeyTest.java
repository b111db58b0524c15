package org.intertitle.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.TitleId;
import org.intertitle.ui.kit.HelpPage;
import org.intertitle.ui.kit.Keyboard;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Place.SettingsPage;
import org.intertitle.ui.kit.Toolkit;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** F1 opens the help about where one is. */
class HelpKeyTest {
    /** What a scene shows, by the beginning of its name; the longest that fits counts. */
    private static final Map<String, HelpPage> TOPICS = new HashMap<>();

    static {
        TOPICS.put("01", HelpPage.FIRST_RUN);
        TOPICS.put("02", HelpPage.HOME);
        TOPICS.put("03", HelpPage.LIBRARY);
        TOPICS.put("14", HelpPage.LIBRARY);
        TOPICS.put("04", HelpPage.TITLE);
        TOPICS.put("05", HelpPage.WANTED);
        TOPICS.put("06", HelpPage.ACTIVITY);
        TOPICS.put("07", HelpPage.SUBTITLE);
        TOPICS.put("08", HelpPage.WANTED);
        TOPICS.put("10", HelpPage.KEYBOARD);
        TOPICS.put("11-library", HelpPage.LIBRARY);
        TOPICS.put("11-toast", HelpPage.ACTIVITY);
        TOPICS.put("11-notes", HelpPage.ACTIVITY);
        TOPICS.put("11-drop", HelpPage.DROP);
        TOPICS.put("11-question", HelpPage.ACTIVITY);
        TOPICS.put("11-pick", HelpPage.PROFILES);
        TOPICS.put("11-unsaved", HelpPage.PROFILES);
        TOPICS.put("11-name", HelpPage.WANTED);
        TOPICS.put("11-error", HelpPage.TROUBLE);
        TOPICS.put("12", HelpPage.START);
        for (SettingsPage page : SettingsPage.values()) {
            TOPICS.put("09-settings-" + page.name().toLowerCase(Locale.ROOT), pageOf(page));
        }
        TOPICS.put("11-report", HelpPage.TROUBLE);
        TOPICS.put("11-run-broken", HelpPage.HOME);
    }

    /** Each page of the settings has its own in the help, but one that is for trouble. */
    private static HelpPage pageOf(SettingsPage page) {
        return page == SettingsPage.DIAGNOSTICS ? HelpPage.TROUBLE : HelpPage.valueOf(page.name());
    }

    @Test
    void helpAboutEachPlaceAndWhatLiesOverItIsOneKeyAway() {
        Map<String, String> opened = new TreeMap<>();
        Map<String, String> expected = new TreeMap<>();
        for (SampleScene sample : SampleScene.all()) {
            if (!sample.name().matches("11-(opening|failed|newer|online).*")) {
                opened.put(sample.name(), Toolkit.onFx(() -> afterF1(sample)));
                expected.put(sample.name(), title(topic(sample.name())));
            }
        }
        assertThat(opened).hasSizeGreaterThan(40).isEqualTo(expected);
    }

    private static HelpPage topic(String scene) {
        return TOPICS.entrySet().stream()
                .filter(topic -> scene.startsWith(topic.getKey()))
                .max((one, other) -> one.getKey().length() - other.getKey().length())
                .orElseThrow(() -> new AssertionError("no help is named for " + scene))
                .getValue();
    }

    private static String title(HelpPage page) {
        return Costume.LIGHT.messages().text(page.key());
    }

    /** What the window is at after the key, with nothing over it. */
    private static String afterF1(SampleScene sample) {
        SampleWindow window = Costume.LIGHT.window();
        Scene scene = Costume.LIGHT.dress(window);
        sample.show().accept(window);
        Stage stage = new Stage();
        stage.setScene(scene);
        stage.show();
        Node owner = scene.getFocusOwner();
        Keyboard.press(owner == null ? scene.getRoot() : owner, KeyCode.F1, "", Set.of());
        String title = ((Label) scene.lookup(".screen-title")).getText();
        boolean over = window.dialogs().current().get() != null;
        stage.close();
        return over ? "a dialog over " + title : title;
    }

    @Test
    void everyPlaceNamesAPageOfTheHelp() {
        assertThat(
                        List.of(
                                        new Place.FirstRun(),
                                        new Place.Home(),
                                        new Place.Library(""),
                                        new Place.OfTitle(new TitleId(1)),
                                        new Place.Wanted(""),
                                        new Place.Activity())
                                .stream()
                                .map(place -> HelpPage.about(place).page()))
                .doesNotHaveDuplicates();
        assertThat(HelpPage.about(new Place.Review(new PlanId(1))))
                .isEqualTo(new Place.Help(HelpPage.WANTED, "review"));
        assertThat(Arrays.stream(SettingsPage.values()).map(Place.Settings::new))
                .extracting(place -> HelpPage.about(place).page())
                .containsExactlyElementsOf(
                        Arrays.stream(SettingsPage.values()).map(HelpKeyTest::pageOf).toList());
    }
}
