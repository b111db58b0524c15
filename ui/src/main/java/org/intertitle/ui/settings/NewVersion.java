package org.intertitle.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.ui.kit.Flow;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Texts;
import org.intertitle.updates.Notice;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

/** What is known of a newer version: which, since when, what is new, and the way to its page. */
final class NewVersion {
    private final InternetViewModel model;
    private final Texts texts;

    NewVersion(InternetViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    List<Node> of(Internet.News news) {
        Notice found = news.found();
        return found == null ? List.of(nothing(news)) : found(found);
    }

    private Label nothing(Internet.News news) {
        String words =
                switch (news.asking()) {
                    case NOT_OFFERED, TURNED_OFF -> texts.text("updates.off");
                    case OFFLINE -> texts.text("updates.offline");
                    case DAILY ->
                            news.asked() == null
                                    ? texts.text("updates.never")
                                    : texts.text(
                                            "updates.none", texts.formats().moment(news.asked()));
                };
        return wrapped(words, "explain");
    }

    private List<Node> found(Notice notice) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(wrapped(texts.text("updates.there", notice.version().toString()), "strong"));
        DateTimeFormatter day =
                DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(texts.messages().locale());
        nodes.add(wrapped(texts.text("updates.since", day.format(notice.date())), "caption"));
        String notes = notice.notesIn(texts.messages().locale());
        if (!notes.isEmpty()) {
            nodes.add(wrapped(notes, "explain"));
        }
        Button page = new Button(texts.text("updates.open"), new Icon(Glyph.RIGHT));
        page.getStyleClass().add("primary");
        page.setOnAction(_ -> model.openPage(notice));
        Button copy = new Button(texts.text("updates.copy"), new Icon(Glyph.COPY));
        copy.setOnAction(_ -> model.copyAddress(notice));
        nodes.add(new Flow(page, copy));
        nodes.add(wrapped(texts.text("updates.by_hand", notice.page().getHost()), "hint"));
        VBox box = new VBox(nodes.toArray(Node[]::new));
        box.getStyleClass().add("field-value");
        return List.of(box);
    }

    private static Label wrapped(String text, String style) {
        Label label = new Label(text);
        label.getStyleClass().add(style);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}
