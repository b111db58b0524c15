package org.intertitle.ui.screens;

import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.TitleId;
import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.ErrorReports;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Place.SettingsPage;
import org.intertitle.ui.kit.SubtitleAt;
import org.intertitle.ui.shell.OpeningPane;
import org.intertitle.ui.title.Episodes;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** One thing to look at: its name, and how a window over sample data is led to it. */
record SampleScene(String name, Consumer<SampleWindow> show) {

    /** Everything that there is to see. */
    static List<SampleScene> all() {
        List<SampleScene> all = new ArrayList<>();
        all.add(new SampleScene("01-first-run-folders", window -> firstRun(window, 1)));
        all.add(new SampleScene("01-first-run-languages", window -> firstRun(window, 2)));
        all.add(new SampleScene("01-first-run-result", window -> firstRun(window, 3)));
        all.add(at("02-home", new Place.Home()));
        all.add(at("03-library", new Place.Library("missing:de quality<60")));
        all.add(at("04-title", new Place.OfTitle(new TitleId(1))));
        all.add(new SampleScene("04-title-marked", SampleScene::marked));
        all.add(new SampleScene("04-title-away", SampleScene::away));
        all.add(at("05-plan", new Place.Review(new PlanId(1))));
        all.add(at("06-activity", new Place.Activity()));
        all.add(
                at(
                        "07-subtitle",
                        new Place.OfSubtitle(new SubtitleAt.OfFile(Path.of("/media/a.de.srt")))));
        all.add(at("08-wanted", new Place.Wanted(null)));
        for (SettingsPage page : SettingsPage.values()) {
            all.add(
                    at(
                            "09-settings-" + page.name().toLowerCase(Locale.ROOT),
                            new Place.Settings(page)));
        }
        all.add(at("11-library-filtered", new Place.Library("zzz")));
        all.add(new SampleScene("11-toast", SampleScene::toast));
        all.add(new SampleScene("11-question", SampleScene::question));
        all.add(new SampleScene("11-error", SampleScene::error));
        all.add(new SampleScene("11-opening", _ -> {}));
        all.add(
                new SampleScene(
                        "11-failed",
                        window ->
                                window.shell()
                                        .fail(
                                                new IllegalStateException("broken"),
                                                new OpeningPane.Remedies(
                                                        () -> {}, () -> {}, () -> {}, () -> {}))));
        return all;
    }

    private static SampleScene at(String name, Place place) {
        return new SampleScene(name, window -> window.open(place));
    }

    /** Cells are marked, one of them set aside, among them the cursor. */
    private static void marked(SampleWindow window) {
        window.episodes().aside = true;
        window.open(new Place.OfTitle(new TitleId(1)));
        Node matrix = window.shell().root().lookup(".matrix-list");
        for (int i = 0; i < 4; i++) {
            Event.fireEvent(
                    matrix,
                    new KeyEvent(
                            KeyEvent.KEY_PRESSED,
                            "",
                            "",
                            i == 3 ? KeyCode.LEFT : KeyCode.DOWN,
                            true,
                            false,
                            false,
                            false));
        }
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

    private static void toast(SampleWindow window) {
        window.open(new Place.Activity());
        window.notifications().show(window.texts().plural("history.batch.extract", 24), () -> {});
    }

    private static void question(SampleWindow window) {
        window.open(new Place.Activity());
        window.dialogs()
                .ask(
                        new Dialogs.Dialog.Question(
                                window.texts().text("folders.remove.title"),
                                window.texts().text("folders.remove.text", "NAS"),
                                window.texts().text("folders.remove"),
                                window.texts().text("action.keep"),
                                () -> {}));
    }

    private static void error(SampleWindow window) {
        window.open(new Place.Activity());
        new ErrorReports(window.dialogs(), window.texts().messages())
                .report(new IllegalStateException("broken"));
    }

    /** The scene, dressed and laid out. FX thread only. */
    Scene in(Costume costume) {
        SampleWindow window = costume.window();
        Scene scene = costume.dress(window);
        show.accept(window);
        settle(scene.getRoot(), costume);
        return scene;
    }

    /** Styles and lays out until skins of skins are there. */
    static void settle(Parent root, Costume costume) {
        root.resize(costume.width, costume.height);
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
