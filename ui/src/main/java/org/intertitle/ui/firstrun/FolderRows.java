package org.intertitle.ui.firstrun;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.intertitle.library.FolderAdvice;
import org.intertitle.ui.firstrun.Beginning.Chosen;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.IconButton;
import org.intertitle.ui.kit.PathLabel;
import org.intertitle.ui.kit.Texts;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Draws the folders that were added, with what was found in them, and those that are proposed. A
 * row stays while only its numbers change: a button that is pressed must not go away under the
 * mouse.
 */
final class FolderRows {
    private final FolderChoice folders;
    private final Texts texts;
    private final Map<Object, Row> rows = new HashMap<>();

    /** One row, and its label that changes. */
    private record Row(HBox node, Label says) {}

    /** What a row was made for. */
    private record Made(Path root, FolderAdvice advice, boolean sample) {}

    FolderRows(FolderChoice folders, Texts texts) {
        this.folders = folders;
        this.texts = texts;
    }

    /** {@code running} while folders are scanned. */
    List<Node> nodes(boolean running) {
        Map<Object, Row> now = new LinkedHashMap<>();
        for (Chosen chosen : folders.folders()) {
            Object made = new Made(chosen.root(), chosen.advice(), chosen.sample());
            Row row = rows.computeIfAbsent(made, _ -> added(chosen));
            row.says().setText(says(chosen, running));
            now.put(made, row);
        }
        folders.proposals()
                .forEach(path -> now.put(path, rows.computeIfAbsent(path, _ -> proposed(path))));
        rows.keySet().retainAll(now.keySet());
        List<Node> nodes = new ArrayList<>();
        now.values().forEach(row -> nodes.add(row.node()));
        nodes.forEach(node -> node.getStyleClass().remove("first"));
        if (!nodes.isEmpty()) {
            nodes.getFirst().getStyleClass().add("first");
        }
        return nodes;
    }

    private String says(Chosen chosen, boolean running) {
        return isDoubtful(chosen.advice()) ? doubt(chosen.advice()) : found(chosen, running);
    }

    private Row added(Chosen chosen) {
        boolean doubtful = isDoubtful(chosen.advice());
        Row made = row(doubtful ? Glyph.WARNING : Glyph.CHECK, chosen.root(), "");
        HBox row = made.node();
        if (doubtful) {
            row.getChildren().getFirst().getStyleClass().add("notice-icon");
        }
        if (chosen.advice() instanceof FolderAdvice.Around around) {
            Button keep = new Button(texts.text("firstrun.folder.stand_for"));
            keep.getStyleClass().add("small");
            keep.setMinWidth(Region.USE_PREF_SIZE);
            keep.setOnAction(_ -> folders.standFor(around));
            row.getChildren().add(keep);
        }
        String key = chosen.sample() ? "firstrun.sample.remove" : "folders.remove";
        row.getChildren()
                .add(
                        IconButton.of(
                                Glyph.CANCEL,
                                texts.text(key) + ": " + chosen.root(),
                                () -> folders.remove(chosen.root())));
        return made;
    }

    private static boolean isDoubtful(FolderAdvice advice) {
        return switch (advice) {
            case FolderAdvice.Fine _, FolderAdvice.Network _ -> false;
            case FolderAdvice.Missing _,
                    FolderAdvice.NoFolder _,
                    FolderAdvice.Unreadable _,
                    FolderAdvice.OfSystem _,
                    FolderAdvice.Inside _,
                    FolderAdvice.Around _ ->
                    true;
        };
    }

    private String doubt(FolderAdvice advice) {
        return switch (advice) {
            case FolderAdvice.Fine _, FolderAdvice.Network _ -> "";
            case FolderAdvice.Missing _, FolderAdvice.NoFolder _ ->
                    texts.text("firstrun.folder.away");
            case FolderAdvice.Unreadable _ -> texts.text("firstrun.folder.unreadable");
            case FolderAdvice.OfSystem _ -> texts.text("firstrun.folder.system");
            case FolderAdvice.Inside _ -> texts.text("firstrun.folder.inside");
            case FolderAdvice.Around around ->
                    texts.plural("firstrun.folder.around", around.inner().size());
        };
    }

    private String found(Chosen chosen, boolean running) {
        String videos =
                running
                        ? texts.plural("firstrun.folder.so_far", chosen.videos())
                        : texts.plural("firstrun.folder.videos", chosen.videos());
        if (chosen.sample()) {
            return texts.text("firstrun.folder.sample", videos);
        }
        return chosen.advice() instanceof FolderAdvice.Network
                ? texts.text("firstrun.folder.network", videos)
                : videos;
    }

    private Row proposed(Path folder) {
        Button add = new Button(texts.text("firstrun.add"));
        add.getStyleClass().add("small");
        add.setMinWidth(Region.USE_PREF_SIZE);
        add.setAccessibleText(texts.text("firstrun.add") + " " + folder);
        add.setOnAction(_ -> folders.add(folder));
        Row made = row(Glyph.FOLDER, folder, texts.text("firstrun.proposed"));
        made.node().getChildren().add(add);
        return made;
    }

    private static Row row(Glyph glyph, Path folder, String says) {
        PathLabel path = new PathLabel(folder.toString());
        HBox.setHgrow(path, Priority.ALWAYS);
        Label label = new Label(says);
        label.getStyleClass().add("hint");
        label.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(new Icon(glyph), path, label);
        row.getStyleClass().add("card-row");
        return new Row(row, label);
    }
}
