package org.intertitle.ui.help;

import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

import org.intertitle.ui.kit.KeyCaps;
import org.intertitle.ui.kit.KeyTexts;
import org.intertitle.ui.kit.Keys;
import org.intertitle.ui.kit.Presentation;

import java.util.List;

/** Draws the lines of a page: words, keys as they are now, links. FX thread only. */
final class LineNodes {
    private final HelpViewModel model;
    private final Presentation presentation;

    LineNodes(HelpViewModel model, Presentation presentation) {
        this.model = model;
        this.presentation = presentation;
    }

    TextFlow draw(List<Span> spans) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add("help-line");
        spans.forEach(span -> flow.getChildren().add(draw(span)));
        return flow;
    }

    private Node draw(Span span) {
        return switch (span) {
            case Span.Words words -> text(words.text(), style(words.style()));
            case Span.Keys keys -> keys(keys);
            case Span.Link link -> link(link);
        };
    }

    private static String style(Span.Style style) {
        return switch (style) {
            case PLAIN -> "help-text";
            case EMPHASIS -> "help-emphasis";
            case LABEL -> "help-label";
            case CODE -> "help-code";
        };
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    private Node keys(Span.Keys span) {
        Keys keys = span.hint().keys(presentation);
        if (keys.isNone()) {
            return text(presentation.texts().text("keyboard.none"), "help-emphasis");
        }
        KeyCaps caps = new KeyCaps(new KeyTexts(presentation.texts().messages()));
        caps.show(keys);
        return caps;
    }

    private Node link(Span.Link span) {
        Hyperlink link = new Hyperlink(span.text());
        link.getStyleClass().add("help-link");
        link.setMinWidth(Hyperlink.USE_PREF_SIZE);
        link.setOnAction(_ -> model.follow(span.target()));
        return link;
    }
}
