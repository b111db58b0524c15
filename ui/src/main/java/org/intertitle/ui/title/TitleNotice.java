package org.intertitle.ui.title;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Shown;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.title.Episodes.Contents;
import org.jspecify.annotations.Nullable;

/** Tells over the matrix that the folder of the title is away, and what to do about it. */
final class TitleNotice extends HBox {
    private final TitleViewModel model;
    private final Texts texts;
    private final Icon icon = new Icon();
    private final Label says = new Label();
    private final Button again;

    TitleNotice(TitleViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add("plan-notice");
        icon.getStyleClass().add("notice-icon");
        says.setWrapText(true);
        says.setMinHeight(Region.USE_PREF_SIZE);
        says.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(says, Priority.ALWAYS);
        again = new Button(texts.text("title.away.again"));
        again.setMinWidth(Region.USE_PREF_SIZE);
        again.getStyleClass().add("small");
        again.setOnAction(_ -> model.lookAgain());
        getChildren().setAll(icon, says, again);
        model.reach().reach().subscribe(_ -> show());
        model.contents().subscribe(_ -> show());
    }

    private void show() {
        @Nullable Contents contents = model.contents().get();
        Shown.when(contents != null && !model.reach().there(), this);
        if (contents == null) {
            return;
        }
        switch (model.reach().reach().get()) {
            case THERE -> says.setText("");
            case AWAY -> {
                icon.setGlyph(Glyph.OFFLINE);
                says.setText(texts.text("title.away", contents.root()));
                again.setText(texts.text("title.away.again"));
            }
            case MOVED -> {
                icon.setGlyph(Glyph.WARNING);
                says.setText(texts.text("title.moved", contents.place()));
                again.setText(texts.text("title.moved.again"));
            }
        }
    }
}
