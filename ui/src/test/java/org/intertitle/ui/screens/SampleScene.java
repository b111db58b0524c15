package org.intertitle.ui.screens;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.ui.kit.HelpPage;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Place.SettingsPage;
import org.intertitle.ui.kit.SubtitleAt;
import org.intertitle.ui.title.Episodes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/** One thing to look at: its name, and how a window over sample data is led to it. */
record SampleScene(String name, Consumer<SampleWindow> show) {

    private static final String GROUPS = "library.grouping";
    private static final String POSTERS = "library.posters";

    /** Everything that there is to see. */
    static List<SampleScene> all() {
        List<SampleScene> all = new ArrayList<>();
        all.add(new SampleScene("01-first-run-folders", window -> firstRun(window, 1)));
        all.add(new SampleScene("01-first-run-doubt", SampleWindow::doubtFolder));
        all.add(new SampleScene("01-first-run-languages", window -> firstRun(window, 2)));
        all.add(new SampleScene("01-first-run-result", window -> firstRun(window, 3)));
        all.add(at("02-home", new Place.Home()));
        all.add(at("03-library", new Place.Library(SampleShelf.BAD_GERMAN)));
        all.add(new SampleScene("03-library-completions", window -> search(window, "missing:")));
        all.add(new SampleScene("03-library-names", window -> search(window, "")));
        all.add(at("03-library-problem", new Place.Library("nosferatu kind:opera")));
        all.add(remembered("03-library-groups", Map.of(GROUPS, "KIND")));
        all.add(new SampleScene("03-library-several", SampleScene::several));
        all.add(remembered("14-library-posters", Map.of(POSTERS, "1")));
        all.add(remembered("14-library-posters-groups", Map.of(POSTERS, "1", GROUPS, "KIND")));
        all.add(at("04-title", new Place.OfTitle(new TitleId(1))));
        all.add(new SampleScene("04-title-marked", SampleScene::marked));
        all.add(new SampleScene("04-title-away", SampleScene::away));
        all.add(at("05-plan", new Place.Review(new PlanId(1))));
        all.add(at("06-activity", new Place.Activity()));
        all.add(at("07-subtitle", new Place.OfSubtitle(SampleSubtitles.AT)));
        all.add(new SampleScene("07-subtitle-encoding", SampleWindow::chooseEncoding));
        all.add(
                at(
                        "07-subtitle-pictures",
                        new Place.OfSubtitle(new SubtitleAt.OfTrack(new VideoId(7), 4))));
        all.add(
                at(
                        "07-subtitle-failed",
                        new Place.OfSubtitle(new SubtitleAt.OfFile(Path.of("/media/broken.srt")))));
        all.add(at("07-subtitle-together", SampleSubtitles.TOGETHER));
        all.add(at("08-wanted", new Place.Wanted("")));
        for (SettingsPage page : SettingsPage.values()) {
            all.add(
                    at(
                            "09-settings-" + page.name().toLowerCase(Locale.ROOT),
                            new Place.Settings(page)));
        }
        all.add(at("11-library-filtered", new Place.Library("zzz")));
        all.add(at("12-help", new Place.Help(HelpPage.START, "")));
        all.add(at("12-help-keys", new Place.Help(HelpPage.KEYBOARD, "")));
        all.add(at("12-help-terms", new Place.Help(HelpPage.SEARCH, "terms")));
        all.add(new SampleScene("12-help-found", SampleScene::helpFound));
        all.addAll(SampleLayers.scenes());
        return all;
    }

    private static void helpFound(SampleWindow window) {
        window.open(new Place.Help(HelpPage.START, ""));
        TextField field = (TextField) window.shell().root().lookup(".search-box .text-field");
        field.setText("plan");
    }

    private static SampleScene at(String name, Place place) {
        return new SampleScene(name, window -> window.open(place));
    }

    private static void search(SampleWindow window, String typed) {
        window.open(new Place.Library(""));
        Node field = window.shell().root().lookup(".search-box .text-field");
        // A field that gets its skin late puts the cursor back to its beginning.
        field.applyCss();
        field.requestFocus();
        ((TextField) field).setText(typed);
        ((TextField) field).end();
    }

    /** The library with something that the window remembers. */
    private static SampleScene remembered(String name, Map<String, String> remembered) {
        return new SampleScene(
                name,
                window -> {
                    remembered.forEach(window.memory()::put);
                    window.open(new Place.Library("missing:de quality<60"));
                });
    }

    /** Some titles are selected. */
    private static void several(SampleWindow window) {
        window.open(new Place.Library(""));
        TableView<?> table = (TableView<?>) window.shell().root().lookup(".table-view");
        table.requestFocus();
        for (int i = 0; i < 4; i++) {
            press(table, KeyCode.DOWN, true, false);
        }
    }

    /** Cells are marked, one of them set aside, among them the cursor. */
    private static void marked(SampleWindow window) {
        window.episodes().aside = true;
        window.open(new Place.OfTitle(new TitleId(1)));
        Node matrix = window.shell().root().lookup(".matrix-list");
        for (int i = 0; i < 4; i++) {
            press(matrix, i == 3 ? KeyCode.LEFT : KeyCode.DOWN, true, false);
        }
    }

    static void press(Node node, KeyCode code, boolean shift, boolean control) {
        Event.fireEvent(
                node,
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, control, false, false));
    }

    /** The disk is away, and the name is one that nobody would choose. */
    private static void away(SampleWindow window) {
        window.episodes().reach = Episodes.Reach.AWAY;
        window.episodes().name = "بحر \u202Eשלום\n漢字 \uD83C\uDFAC " + "Nordlicht ".repeat(50);
        window.open(new Place.OfTitle(new TitleId(1)));
    }

    private static void firstRun(SampleWindow window, int step) {
        window.open(new Place.FirstRun());
        window.firstRunTo(step);
    }

    /** The scene, dressed and laid out. FX thread only. */
    Scene in(Costume costume) {
        SampleWindow window = costume.window();
        Scene scene = costume.dress(window);
        show.accept(window);
        settle(scene.getRoot(), costume);
        return scene;
    }

    /** Shows the scene in a window that has the focus while it is looked at. FX thread only. */
    <T> T shown(Costume costume, Function<Scene, T> look) {
        Stage stage = new Stage();
        Scene scene = in(costume);
        stage.setScene(scene);
        stage.setWidth(costume.width);
        stage.setHeight(costume.height);
        stage.show();
        stage.requestFocus();
        settle(scene.getRoot(), costume);
        T seen = look.apply(scene);
        stage.close();
        return seen;
    }

    /** Styles and lays out until skins of skins are there. */
    static void settle(Parent root, Costume costume) {
        settle(root, costume.width, costume.height);
    }

    static void settle(Parent root, int width, int height) {
        root.resize(width, height);
        for (int pass = 0; pass < 3; pass++) {
            root.applyCss();
            root.layout();
        }
    }

    /** The node and everything in it that is visible. */
    static List<Node> visible(Node root) {
        List<Node> nodes = new ArrayList<>();
        collect(root, nodes);
        return nodes;
    }

    private static void collect(Node node, List<Node> nodes) {
        if (node.isVisible()) {
            nodes.add(node);
            if (node instanceof Parent parent) {
                parent.getChildrenUnmodifiable().forEach(child -> collect(child, nodes));
            }
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
