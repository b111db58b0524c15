package org.intertitle.ui.shell;

import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

import org.intertitle.kernel.AppException;
import org.intertitle.ui.kit.Flow;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the window shows while its services are not there: that they are being opened, or why they
 * cannot be, with what can be done about it.
 */
public final class OpeningPane {
    private static final String INTERNAL = "internal";
    private static final String DATABASE = "database.";
    private static final Set<String> FOLDER_HELPS =
            Set.of(
                    DATABASE + "read_only",
                    DATABASE + "disk_full",
                    DATABASE + "no_room_to_upgrade",
                    DATABASE + "upgrade_failed",
                    "journal.newer",
                    "local_settings.unreadable");

    /** Mostly it is over before that; something that moves would only take time from it. */
    private static final Duration SOON = Duration.seconds(1);

    private final Texts texts;

    /** What can be done when the services cannot be opened, or are lost while they are. */
    public record Remedies(
            Runnable retry,
            Runnable showFolder,
            Runnable restoreBackup,
            Runnable writeBack,
            Runnable saveReport) {}

    private record Choice(String key, Runnable run) {}

    public OpeningPane(Texts texts) {
        this.texts = texts;
    }

    Node opening() {
        Label label = new Label(texts.text("shell.opening"));
        label.getStyleClass().add("explain");
        StackPane place = new StackPane();
        place.getStyleClass().add("opening-bar");
        VBox box = new VBox(place, label);
        box.getStyleClass().add("opening");
        PauseTransition wait = new PauseTransition(SOON);
        wait.setOnFinished(_ -> place.getChildren().setAll(bar(label.getText())));
        wait.play();
        return box;
    }

    private static ProgressBar bar(String what) {
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(what);
        return bar;
    }

    /** Says why there is no folder to work in; all that can be done is to try again. */
    public Parent refused(AppException reason, Runnable again) {
        return failed(reason, List.of(new Choice("action.retry", again)));
    }

    Node failed(Throwable reason, Remedies remedies) {
        List<Choice> choices = new ArrayList<>(choices(Wording.code(reason), remedies));
        choices.add(new Choice("report.save", remedies.saveReport()));
        return failed(reason, choices);
    }

    private StackPane failed(Throwable reason, List<Choice> choices) {
        String code = Wording.code(reason);
        boolean lost = code.equals(DATABASE + "gone") || code.equals(DATABASE + "replaced");
        Icon icon = new Icon();
        icon.setSide(32);
        icon.setGlyph(Glyph.ALERT);
        icon.getStyleClass().add("danger-icon");
        Label title = new Label(texts.text(lost ? "shell.lost" : "shell.failed"));
        title.getStyleClass().add("list-state-title");
        Label text = wrapped(texts.wording().error(reason));
        Label remedy = wrapped(texts.wording().remedy(code));
        String details = code.equals(INTERNAL) ? "\n" + reason : "";
        CodeRow row = new CodeRow(code, code + "\n" + text.getText() + details, texts);
        Flow buttons = new Flow();
        buttons.getStyleClass().add("centered");
        choices.forEach(choice -> buttons.getChildren().add(button(choice, buttons)));
        VBox box = new VBox(icon, title, text, remedy, row, buttons);
        box.getStyleClass().addAll("list-state-box", "start-failed");
        box.setAlignment(Pos.CENTER);
        box.setMaxHeight(Region.USE_PREF_SIZE);
        StackPane pane = new StackPane(box);
        pane.getStyleClass().add("list-state");
        return pane;
    }

    private static List<Choice> choices(String code, Remedies remedies) {
        Choice retry = new Choice("action.retry", remedies.retry());
        Choice folder = new Choice("shell.show_folder", remedies.showFolder());
        Choice restore = new Choice("shell.restore_backup", remedies.restoreBackup());
        List<Choice> lost =
                List.of(
                        new Choice("shell.write_back", remedies.writeBack()),
                        new Choice("shell.open_again", remedies.retry()),
                        folder);
        Map<String, List<Choice>> fitting =
                Map.of(
                        DATABASE + "corrupt",
                        List.of(restore, folder, retry),
                        DATABASE + "newer",
                        List.of(retry, restore, folder),
                        DATABASE + "backup_unusable",
                        List.of(restore, folder, retry),
                        DATABASE + "gone",
                        lost,
                        DATABASE + "replaced",
                        lost);
        List<Choice> other = FOLDER_HELPS.contains(code) ? List.of(retry, folder) : List.of(retry);
        return fitting.getOrDefault(code, other);
    }

    private Button button(Choice choice, Flow buttons) {
        Button button = new Button(texts.text(choice.key()));
        button.setOnAction(_ -> choice.run().run());
        if (buttons.getChildren().isEmpty()) {
            button.getStyleClass().add("primary");
        }
        return button;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("list-state-text");
        label.setWrapText(true);
        label.setManaged(!text.isEmpty());
        label.setVisible(!text.isEmpty());
        return label;
    }
}
