package org.intertitle.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.OneLine;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.settings.SettingList.Foreign;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says which stored settings are not understood and are kept as they are. */
final class ForeignNote {
    private static final int MOST_NAMED = 8;
    private static final int LONGEST = 60;

    private final Texts texts;

    ForeignNote(Texts texts) {
        this.texts = texts;
    }

    /** The note; empty where all is understood. */
    Optional<Node> of(List<Foreign> foreign) {
        List<Foreign> unknown = foreign.stream().filter(each -> !each.known()).toList();
        List<Foreign> values = foreign.stream().filter(Foreign::known).toList();
        VBox lines = new VBox();
        if (!unknown.isEmpty()) {
            lines.getChildren().add(line("settings.foreign.keys", unknown));
        }
        if (!values.isEmpty()) {
            lines.getChildren().add(line("settings.foreign.values", values));
        }
        if (lines.getChildren().isEmpty()) {
            return Optional.empty();
        }
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox note = new HBox(new Icon(Glyph.INFO), lines);
        note.getStyleClass().add("kept-note");
        return Optional.of(note);
    }

    private Label line(String key, List<Foreign> foreign) {
        String names =
                foreign.stream()
                        .limit(MOST_NAMED)
                        .map(ForeignNote::shown)
                        .collect(Collectors.joining(", "));
        Label label =
                new Label(
                        texts.plural(
                                key,
                                foreign.size(),
                                foreign.size() > MOST_NAMED ? names + ", \u2026" : names));
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static String shown(Foreign foreign) {
        String text =
                foreign.value().isEmpty() ? foreign.key() : foreign.key() + " = " + foreign.value();
        return OneLine.of(text, LONGEST);
    }
}
