package org.intertitle.ui.settings;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.ui.kit.Beside;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.SettingField;
import org.intertitle.ui.kit.SettingsForm;
import org.intertitle.ui.kit.SettingsForm.Refused;
import org.intertitle.ui.kit.Texts;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A page drawn by the form builder, by feature. The row of a setting stays the same node until the
 * setting changes, so that a change elsewhere takes no focus and no typed text.
 */
final class FormPage {
    private static final PseudoClass FOUND = PseudoClass.getPseudoClass("found");

    private static final double LEAST_HEADING = 200;

    private final VBox box = new VBox();
    private final String title;
    private final GeneralViewModel model;
    private final Texts texts;
    private final SettingsForm form;
    private final BooleanProperty changedOnly;
    private final ReadOnlyObjectProperty<@Nullable String> found;
    private final Button resetAll;
    private final Map<String, Row> rows = new HashMap<>();

    /** A setting as it was drawn. */
    private record Row(SettingField field, @Nullable Refused refused, Node node) {}

    FormPage(String title, GeneralViewModel model, SettingsViewModel settings, Texts texts) {
        this.title = title;
        this.model = model;
        this.texts = texts;
        this.form = new SettingsForm(texts, model::set, model::reset);
        this.changedOnly = settings.changedOnly();
        this.found = settings.found();
        this.resetAll = new Button(texts.text("settings.reset_page"), new Icon(Glyph.UNDO));
        resetAll.setOnAction(_ -> model.resetAll());
        resetAll.setMinWidth(Region.USE_PREF_SIZE);
        box.getStyleClass().add("settings-body");
        model.fields().subscribe(this::draw);
        model.refused().subscribe(this::draw);
        model.foreign().subscribe(this::draw);
        changedOnly.subscribe(_ -> draw());
        found.subscribe(_ -> draw());
    }

    Node node() {
        return box;
    }

    private void draw() {
        List<Node> nodes = new ArrayList<>();
        nodes.add(heading());
        new ForeignNote(texts).of(model.foreign()).ifPresent(nodes::add);
        int none = nodes.size();
        boolean several = model.fields().stream().map(FormPage::feature).distinct().count() > 1;
        String feature = "";
        for (SettingField field : model.fields()) {
            if (changedOnly.get() && !field.changed()) {
                continue;
            }
            String next = feature(field);
            if (several && !next.equals(feature)) {
                feature = next;
                nodes.add(section(feature));
            }
            nodes.add(row(field));
        }
        if (nodes.size() == none) {
            Label unchanged = new Label(texts.text("settings.none_changed"));
            unchanged.getStyleClass().add("explain");
            nodes.add(unchanged);
        }
        box.getChildren().setAll(nodes);
    }

    private static String feature(SettingField field) {
        return field.key().substring(0, Math.max(0, field.key().indexOf('.')));
    }

    private Node heading() {
        Label heading = new Label(texts.text(title));
        heading.getStyleClass().add("heading");
        resetAll.setDisable(model.changed() == 0);
        return Beside.growing(heading, resetAll, LEAST_HEADING);
    }

    private Node row(SettingField field) {
        Refused refused = model.refused().get(field.key());
        Row before = rows.get(field.key());
        if (before == null
                || !before.field().equals(field)
                || !java.util.Objects.equals(before.refused(), refused)) {
            before = new Row(field, refused, form.row(field, refused));
            rows.put(field.key(), before);
        }
        before.node().pseudoClassStateChanged(FOUND, field.key().equals(found.get()));
        return before.node();
    }

    private Label section(String feature) {
        Label label = new Label(texts.text("settings.feature." + feature));
        label.getStyleClass().add("section-title");
        return label;
    }
}
