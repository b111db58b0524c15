package org.intertitle.ui.kit;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * Draws settings as a form: name, value, effect and default, a dot and Reset where the value
 * differs. Names and effects are the texts {@code setting.<key>.name} and {@code .effect}; values
 * are {@code .<value>}, or {@code .any} for all others.
 */
public final class SettingsForm {
    private static final PseudoClass INVALID = PseudoClass.getPseudoClass("invalid");

    private final Texts texts;
    private final BiConsumer<String, String> set;
    private final Consumer<String> reset;

    /** {@code set} and {@code reset} are called with the key of what was changed. */
    public SettingsForm(Texts texts, BiConsumer<String, String> set, Consumer<String> reset) {
        this.texts = texts;
        this.set = set;
        this.reset = reset;
    }

    public String name(SettingField field) {
        return texts.text("setting." + field.key() + ".name");
    }

    public String effect(SettingField field) {
        return texts.text("setting." + field.key() + ".effect");
    }

    /** What was typed that is not allowed, and why. */
    public record Refused(String typed, String why) {}

    /** All that a search looks at: key, name, effect, value, default, and what can be chosen. */
    public String searched(SettingField field) {
        StringBuilder all = new StringBuilder(field.key());
        all.append(' ').append(name(field)).append(' ').append(effect(field));
        all.append(' ').append(shown(field, field.value()));
        all.append(' ').append(shown(field, field.defaultValue()));
        field.choices().forEach(each -> all.append(' ').append(shown(field, each)));
        return all.toString();
    }

    /** The value in words. */
    public String value(SettingField field) {
        return shown(field, field.value());
    }

    /** The row of one setting. */
    public Node row(SettingField field) {
        return row(field, null);
    }

    /** The row of one setting with what was refused, which stays in its field. */
    public Node row(SettingField field, @Nullable Refused refused) {
        Label name = new Label(name(field));
        Node editor = editor(field);
        editor.setAccessibleText(name.getText());
        editor.setAccessibleHelp(effect(field));
        if (refused != null && editor instanceof TextField text) {
            text.setText(refused.typed());
            text.pseudoClassStateChanged(INVALID, true);
        }
        Flow line = new Flow(editor);
        if (field.changed()) {
            Region dot = new Region();
            dot.getStyleClass().add("changed-dot");
            dot.setAccessibleText(texts.text("settings.changed"));
            line.getChildren().addAll(dot, resetButton(field));
        }
        Label effect =
                new Label(
                        effect(field)
                                + " "
                                + texts.text(
                                        "settings.default", shown(field, field.defaultValue())));
        effect.setText(effect.getText() + allowed(field));
        effect.getStyleClass().add("hint");
        effect.setWrapText(true);
        return refused == null
                ? FieldRow.of(name, line, effect)
                : FieldRow.of(name, line, why(refused), effect);
    }

    private static Label why(Refused refused) {
        Label why = new Label(refused.why(), new Icon(Glyph.WARNING));
        why.getStyleClass().add("notice");
        why.setWrapText(true);
        return why;
    }

    /** What can be typed, where that is not seen from choices. */
    private String allowed(SettingField field) {
        String key = "setting." + field.key() + ".allowed";
        return texts.messages().has(key) ? " " + texts.text(key) : "";
    }

    private Button resetButton(SettingField field) {
        Button button =
                new Button(texts.text("settings.reset", shown(field, field.defaultValue())));
        button.setGraphic(new Icon(Glyph.UNDO));
        button.getStyleClass().addAll("link", "accent-icon");
        button.setOnAction(_ -> reset.accept(field.key()));
        return button;
    }

    private String shown(SettingField field, String value) {
        String key =
                field.type().equals("boolean")
                        ? "settings.value." + value
                        : "setting." + field.key() + "." + value;
        if (value.isEmpty()) {
            return texts.text("settings.value.empty");
        }
        if (texts.messages().has(key)) {
            return texts.text(key);
        }
        String any = "setting." + field.key() + ".any";
        return texts.messages().has(any) ? texts.text(any, value) : value;
    }

    private Node editor(SettingField field) {
        return switch (field.type()) {
            case "boolean" -> checkBox(field);
            default -> field.choices().isEmpty() ? textField(field) : comboBox(field);
        };
    }

    private Node checkBox(SettingField field) {
        CheckBox box = new CheckBox(texts.text("settings.value.true"));
        box.setSelected(Boolean.parseBoolean(field.value()));
        box.setOnAction(_ -> set.accept(field.key(), Boolean.toString(box.isSelected())));
        return box;
    }

    private Node comboBox(SettingField field) {
        ComboBox<String> box = new ComboBox<>();
        box.getItems().setAll(field.choices());
        box.setConverter(new Named<>(value -> shown(field, value)));
        box.setValue(field.value());
        box.getStyleClass().add("field-box");
        box.setOnAction(_ -> set.accept(field.key(), box.getValue()));
        return box;
    }

    private Node textField(SettingField field) {
        TextField text = new TextField(field.value());
        text.getStyleClass().add("field-box");
        text.setOnAction(_ -> set.accept(field.key(), text.getText()));
        text.focusedProperty()
                .subscribe((_, focused) -> {
                    if (!focused && !text.getText().equals(field.value())) {
                        set.accept(field.key(), text.getText());
                    }
                });
        return text;
    }
}
