package org.intertitle.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.kernel.Language;
import org.intertitle.profiles.Equivalent;
import org.intertitle.ui.kit.Texts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Draws what a profile says besides its languages. Made once; what is typed is taken when the field
 * is left or Enter is pressed, what cannot be read stays and says so.
 */
final class RestRows {
    private static final List<String> SOURCES = List.of("adopt", "extract", "convert");
    private static final int BEST = 100;

    private final ProfilesViewModel model;
    private final Texts texts;
    private final List<CheckBox> sources = new ArrayList<>();
    private final TextField score = new TextField();
    private final TextArea equivalents = area();
    private final TextArea all = area();
    private final TextArea any = area();
    private final TextArea none = area();
    private final Label wrong = new Label();
    private boolean drawing;

    RestRows(ProfilesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        wrong.getStyleClass().add("notice");
        wrong.setWrapText(true);
        score.setPrefColumnCount(4);
        score.setMaxWidth(Region.USE_PREF_SIZE);
        taken(score, this::takeScore);
        taken(equivalents, this::takeEquivalents);
        for (TextArea terms : List.of(all, any, none)) {
            taken(terms, _ -> takeTerms());
        }
    }

    List<Node> nodes() {
        FlowPane boxes = new FlowPane();
        boxes.getStyleClass().add("sources");
        for (String source : SOURCES) {
            CheckBox box = new CheckBox(texts.text("profiles.source." + source));
            box.setOnAction(_ -> takeSources());
            sources.add(box);
            boxes.getChildren().add(box);
        }
        CheckBox provider = new CheckBox(texts.text("profiles.source.provider"));
        provider.setDisable(true);
        boxes.getChildren().add(provider);
        return List.of(
                row("profiles.sources", boxes),
                row("profiles.score", score),
                row("profiles.terms.all", all),
                row("profiles.terms.any", any),
                row("profiles.terms.none", none),
                row("profiles.equivalents", equivalents),
                wrong);
    }

    private Node row(String key, Node editor) {
        Label name = new Label(texts.text(key));
        name.getStyleClass().add("field-name");
        name.setLabelFor(editor);
        editor.setAccessibleText(name.getText());
        String shared = key.contains(".terms.") ? key.replaceFirst("[.][a-z]+$", "") : key;
        Label effect = new Label(texts.text(shared + ".effect"));
        effect.getStyleClass().add("hint");
        effect.setWrapText(true);
        VBox value = new VBox(editor, effect);
        value.getStyleClass().add("field-value");
        value.getStyleClass().add("beside-name");
        return new BorderPane(value, null, null, null, name);
    }

    private static TextArea area() {
        TextArea area = new TextArea();
        area.setPrefRowCount(2);
        area.getStyleClass().add("mono");
        return area;
    }

    private void taken(TextInputControl field, Consumer<String> take) {
        field.focusedProperty()
                .subscribe((_, focused) -> {
                    if (!focused && !drawing) {
                        take.accept(field.getText());
                    }
                });
        if (field instanceof TextField line) {
            line.setOnAction(_ -> take.accept(line.getText()));
        }
    }

    void show(ProfileRest rest) {
        drawing = true;
        for (int at = 0; at < sources.size(); at++) {
            sources.get(at)
                    .setSelected(
                            rest.sources().isEmpty() || rest.sources().contains(SOURCES.get(at)));
        }
        put(score, Integer.toString(rest.minimumScore()));
        put(all, String.join("\n", rest.mustContainAll()));
        put(any, String.join("\n", rest.mustContainAny()));
        put(none, String.join("\n", rest.mustNotContain()));
        put(
                equivalents,
                String.join(
                        "\n",
                        rest.equivalents().stream()
                                .map(each -> each.language().tag() + " = " + each.satisfies().tag())
                                .toList()));
        drawing = false;
    }

    private static void put(TextInputControl field, String text) {
        if (!field.isFocused() && !field.getText().equals(text)) {
            field.setText(text);
        }
    }

    /** All of them is the same as no choice, also for those to come. */
    private void takeSources() {
        List<String> chosen = new ArrayList<>();
        for (int at = 0; at < sources.size(); at++) {
            if (sources.get(at).isSelected()) {
                chosen.add(SOURCES.get(at));
            }
        }
        if (chosen.isEmpty()) {
            wrong.setText(texts.text("profiles.sources.none"));
            return;
        }
        wrong.setText("");
        model.setRest(
                rest -> rest.withSources(chosen.size() == SOURCES.size() ? List.of() : chosen));
    }

    private void takeScore(String typed) {
        try {
            int value = Integer.parseInt(typed.strip());
            if (value >= 0 && value <= BEST) {
                wrong.setText("");
                model.setRest(rest -> rest.withScore(value));
                return;
            }
        } catch (NumberFormatException _) {
            // Told below, like a number that is too large.
        }
        wrong.setText(texts.text("profiles.score.wrong", typed.strip()));
    }

    private void takeTerms() {
        List<String> must = lines(all);
        List<String> one = lines(any);
        List<String> not = lines(none);
        model.setRest(rest -> rest.withTerms(must, one, not));
    }

    private static List<String> lines(TextArea area) {
        return area.getText().lines().map(String::strip).filter(each -> !each.isEmpty()).toList();
    }

    private void takeEquivalents(String typed) {
        List<Equivalent> found = new ArrayList<>();
        for (String line : lines(equivalents)) {
            String[] sides = line.split("=", 2);
            Language from = Language.of(sides[0].strip());
            Language to = sides.length < 2 ? Language.UNDETERMINED : Language.of(sides[1].strip());
            if (!from.determined() || !to.determined()) {
                wrong.setText(texts.text("profiles.equivalents.wrong", line));
                return;
            }
            found.add(new Equivalent(from, to));
        }
        wrong.setText("");
        model.setRest(rest -> rest.withEquivalents(found));
    }
}
