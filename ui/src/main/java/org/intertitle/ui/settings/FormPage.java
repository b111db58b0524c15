package org.intertitle.ui.settings;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

import org.intertitle.ui.kit.SettingField;
import org.intertitle.ui.kit.SettingsForm;
import org.intertitle.ui.kit.Texts;

import java.util.Locale;

/** A page drawn by the form builder, by feature, with only what fits the search. */
final class FormPage {
    private final VBox box = new VBox();
    private final String title;
    private final GeneralViewModel model;
    private final Texts texts;
    private final SettingsForm form;
    private StringProperty search = new SimpleStringProperty("");

    FormPage(String title, GeneralViewModel model, Texts texts) {
        this.title = title;
        this.model = model;
        this.texts = texts;
        this.form = new SettingsForm(texts, model::set, model::reset);
        box.getStyleClass().add("settings-body");
        model.fields().subscribe(this::draw);
    }

    FormPage searching(StringProperty words) {
        search = words;
        search.subscribe(_ -> draw());
        return this;
    }

    Node node() {
        return box;
    }

    private void draw() {
        Label heading = new Label(texts.text(title));
        heading.getStyleClass().add("heading");
        box.getChildren().setAll(heading);
        String words = search.get().toLowerCase(Locale.ROOT);
        String feature = "";
        for (SettingField field : model.fields()) {
            if (!fits(field, words)) {
                continue;
            }
            String next = field.key().substring(0, Math.max(0, field.key().indexOf('.')));
            if (!next.equals(feature)) {
                feature = next;
                box.getChildren().add(section(feature));
            }
            box.getChildren().add(form.row(field));
        }
        if (box.getChildren().size() == 1) {
            Label none = new Label(texts.text("settings.none"));
            none.getStyleClass().add("explain");
            box.getChildren().add(none);
        }
    }

    private Label section(String feature) {
        Label label = new Label(texts.text("settings.feature." + feature));
        label.getStyleClass().add("section-title");
        return label;
    }

    private boolean fits(SettingField field, String words) {
        String all = field.key() + " " + form.name(field) + " " + form.effect(field);
        return all.toLowerCase(Locale.ROOT).contains(words);
    }
}
