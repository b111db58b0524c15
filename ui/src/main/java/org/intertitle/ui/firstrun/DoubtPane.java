package org.intertitle.ui.firstrun;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.library.FolderAdvice;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.IconButton;
import org.intertitle.ui.kit.Shown;
import org.intertitle.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/** Says why a folder was not simply added, with what can be done about it by one click. */
final class DoubtPane extends HBox {
    private final Label words = new Label();
    private final FlowPane remedies = new FlowPane();
    private final FolderChoice folders;
    private final Texts texts;

    DoubtPane(FolderChoice folders, Texts texts) {
        this.folders = folders;
        this.texts = texts;
        getStyleClass().add("doubt");
        Icon icon = new Icon(Glyph.WARNING);
        icon.getStyleClass().add("notice-icon");
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        remedies.getStyleClass().add("flow");
        VBox both = new VBox(words, remedies);
        both.getStyleClass().add("doubt-text");
        setHgrow(both, Priority.ALWAYS);
        getChildren()
                .setAll(
                        icon,
                        both,
                        IconButton.of(Glyph.CANCEL, texts.text("action.close"), folders::dismiss));
        folders.doubt().subscribe(this::show);
    }

    private void show(@Nullable FolderDoubt doubt) {
        Shown.when(doubt != null, this);
        remedies.getChildren().clear();
        if (doubt == null) {
            return;
        }
        Path folder = doubt.folder();
        if (doubt.already()) {
            words.setText(texts.text("firstrun.doubt.already", folder));
        } else {
            explain(doubt.advice(), folder);
        }
        Shown.when(!remedies.getChildren().isEmpty(), remedies);
        if (!remedies.getChildren().isEmpty()) {
            remedies.getChildren().getFirst().requestFocus();
        }
    }

    private void explain(FolderAdvice advice, Path folder) {
        switch (advice) {
            case FolderAdvice.Fine _, FolderAdvice.Network _ -> folders.dismiss();
            case FolderAdvice.Missing(_, Path nearest) -> {
                words.setText(texts.text("firstrun.doubt.missing", folder));
                if (nearest != null) {
                    remedy(
                            texts.text("firstrun.doubt.add_other", nearest),
                            () -> folders.add(nearest));
                }
                remedy(texts.text("action.retry"), () -> folders.add(folder));
            }
            case FolderAdvice.NoFolder(_, Path parent) -> {
                words.setText(texts.text("firstrun.doubt.no_folder", folder));
                remedy(texts.text("firstrun.doubt.add_other", parent), () -> folders.add(parent));
            }
            case FolderAdvice.Unreadable(_, String reason) -> {
                words.setText(texts.text("firstrun.doubt.unreadable", folder, reason));
                remedy(texts.text("action.retry"), () -> folders.add(folder));
            }
            case FolderAdvice.OfSystem _ -> {
                words.setText(texts.text("firstrun.doubt.system", folder));
                remedy(texts.text("firstrun.doubt.anyway"), () -> folders.accept(folder));
            }
            case FolderAdvice.Inside(_, Path outer) -> {
                words.setText(texts.text("firstrun.doubt.inside", folder, outer));
                remedy(texts.text("firstrun.doubt.anyway"), () -> folders.accept(folder));
            }
            case FolderAdvice.Around around -> {
                words.setText(
                        texts.plural(
                                "firstrun.doubt.around",
                                around.inner().size(),
                                folder,
                                around.inner().getFirst()));
                remedy(texts.text("firstrun.doubt.stand_for"), () -> folders.standFor(around));
                remedy(texts.text("firstrun.doubt.anyway"), () -> folders.accept(folder));
            }
        }
    }

    private void remedy(String text, Runnable run) {
        Button button = new Button(text);
        button.getStyleClass().add("small");
        button.setMinWidth(0);
        button.setOnAction(_ -> run.run());
        remedies.getChildren().add(button);
    }
}
