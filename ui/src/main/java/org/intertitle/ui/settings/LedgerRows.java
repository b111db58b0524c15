package org.intertitle.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.net.LedgerEntry;
import org.intertitle.net.NetFailure;
import org.intertitle.ui.kit.Beside;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;

import java.util.List;

/** The rows of what was sent: to whom, when and what for, how it ended, how much. */
final class LedgerRows {
    private static final double LEAST_WORDS = 200;

    private final Texts texts;

    LedgerRows(Texts texts) {
        this.texts = texts;
    }

    List<Node> of(List<LedgerEntry> entries) {
        return entries.stream().map(this::row).toList();
    }

    private Node row(LedgerEntry entry) {
        Label host = new Label(entry.host());
        host.getStyleClass().add("strong");
        Label facts =
                new Label(
                        String.join(
                                " · ",
                                texts.formats().moment(entry.sent()),
                                purpose(entry.purpose()),
                                ending(entry)));
        facts.getStyleClass().add("caption");
        facts.setWrapText(true);
        facts.setMinHeight(Region.USE_PREF_SIZE);
        VBox words = new VBox(host, facts);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox what = new HBox(new Icon(Glyph.UP), words);
        what.getStyleClass().add("row");
        Label bytes =
                new Label(
                        texts.text(
                                "net.bytes",
                                texts.formats().bytes(entry.bytesOut()),
                                texts.formats().bytes(entry.bytesIn())));
        bytes.getStyleClass().add("caption");
        bytes.setMinWidth(Region.USE_PREF_SIZE);
        Beside row = Beside.growing(what, bytes, LEAST_WORDS);
        row.getStyleClass().add("card-row");
        return row;
    }

    /** A purpose of a newer version is shown as it is stored. */
    private String purpose(String purpose) {
        String key = "net.purpose." + purpose;
        return texts.messages().has(key) ? texts.text(key) : purpose;
    }

    private String ending(LedgerEntry entry) {
        NetFailure failure = entry.failure();
        if (failure != null) {
            return texts.text("net.failure." + Wording.lower(failure));
        }
        return entry.status() == 0
                ? texts.text("net.open")
                : texts.text("net.status", Integer.toString(entry.status()));
    }
}
