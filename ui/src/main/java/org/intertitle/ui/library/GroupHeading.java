package org.intertitle.ui.library;

import javafx.event.Event;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;

import org.intertitle.queries.TitleGroups.Group;
import org.intertitle.ui.kit.OneLine;
import org.intertitle.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

import java.util.function.Consumer;

/** The heading over a group of titles, with their number; a click selects all of them. */
final class GroupHeading extends HBox {
    private final Label name = new Label();
    private final Label count = new Label();
    private final Texts texts;
    private final GroupWords words;
    private TitleLine.@Nullable Heading shown;

    GroupHeading(Texts texts, Consumer<TitleLine.Heading> select) {
        this.texts = texts;
        this.words = new GroupWords(texts);
        getStyleClass().add("group-heading");
        name.getStyleClass().add("strong");
        name.setMinWidth(0);
        count.getStyleClass().add("hint");
        count.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(name, count);
        setOnMousePressed(event -> {
            if (shown != null && event.getButton() == MouseButton.PRIMARY) {
                select.accept(shown);
            }
            event.consume();
        });
        setOnMouseClicked(Event::consume);
    }

    /** Shows this heading; nothing of one that is null. */
    void show(TitleLine.@Nullable Heading heading) {
        shown = heading;
        setVisible(heading != null);
        if (heading != null) {
            name.setText(OneLine.of(words.name(heading.group())));
            count.setText(texts.number(heading.group().count()));
        }
    }

    /** What a screen reader says of a group. */
    String spoken(Group group) {
        return texts.text("library.group.spoken", words.name(group), group.count());
    }
}
