package org.intertitle.ui.help;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.ui.help.HelpViewModel.Opened;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.IconButton;
import org.intertitle.ui.kit.Presentation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Draws one page, and knows where its sections begin. FX thread only. */
final class PageNodes {
    private final HelpViewModel model;
    private final Presentation presentation;
    private final LineNodes lines;
    private final Map<String, Node> sections = new HashMap<>();
    private final VBox box = new VBox();
    private final Opened opened;

    PageNodes(Opened opened, HelpViewModel model, Presentation presentation) {
        this.opened = opened;
        this.model = model;
        this.presentation = presentation;
        this.lines = new LineNodes(model, presentation);
        box.getStyleClass().add("help-page");
        box.setFocusTraversable(true);
        box.setAccessibleRole(AccessibleRole.TEXT);
        box.setAccessibleText(opened.text().text());
        box.getChildren().setAll(draw(opened.text().blocks()));
    }

    Node node() {
        return box;
    }

    /** The heading of this section; empty for the beginning of the page. */
    Optional<Node> section(String id) {
        return Optional.ofNullable(sections.get(id));
    }

    private List<Node> draw(List<Block> blocks) {
        return blocks.stream().map(this::draw).toList();
    }

    private Node draw(Block block) {
        return switch (block) {
            case Block.Heading heading -> heading(heading);
            case Block.Paragraph paragraph -> lines.draw(paragraph.spans());
            case Block.Items list -> list(list);
            case Block.Note note -> note(note);
            case Block.Code code -> code(code);
            case Block.Table table -> new TableNode(table, lines);
            case Block.Picture picture ->
                    new PictureNode(
                            Objects.requireNonNull(opened.pictures().get(picture.file())),
                            picture.text(),
                            presentation.measures().scale());
        };
    }

    /** Tab goes from heading to heading, so that readers need not hear all. */
    private Node heading(Block.Heading heading) {
        Label label = new Label(heading.text());
        label.getStyleClass().add(heading.level() <= 2 ? "help-heading" : "help-subheading");
        label.setWrapText(true);
        label.setFocusTraversable(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        label.setAccessibleRoleDescription(presentation.texts().text("help.heading"));
        sections.put(heading.id(), label);
        return label;
    }

    private Node list(Block.Items list) {
        VBox items = new VBox();
        items.getStyleClass().add("help-list");
        for (int i = 0; i < list.items().size(); i++) {
            String sign = list.numbered() ? presentation.texts().number(i + 1) + "." : "•";
            Label mark = new Label(sign);
            mark.getStyleClass().add("help-mark");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            VBox item = new VBox();
            item.getStyleClass().add("help-item");
            item.getChildren().setAll(draw(list.items().get(i)));
            HBox.setHgrow(item, Priority.ALWAYS);
            items.getChildren().add(new HBox(mark, item));
        }
        return items;
    }

    private Node note(Block.Note note) {
        VBox inner = new VBox();
        inner.getStyleClass().add("help-note");
        inner.getChildren().setAll(draw(note.blocks()));
        return inner;
    }

    private Node code(Block.Code code) {
        Label text = new Label(code.text());
        text.getStyleClass().add("mono");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        Button copy =
                IconButton.of(
                        Glyph.COPY,
                        presentation.texts().text("action.copy"),
                        () -> model.copy(code.text()));
        HBox box = new HBox(text, copy);
        box.getStyleClass().add("help-block");
        return box;
    }
}
