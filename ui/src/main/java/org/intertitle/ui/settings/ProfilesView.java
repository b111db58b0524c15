package org.intertitle.ui.settings;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.intertitle.profiles.Cutoff;
import org.intertitle.profiles.Embedded;
import org.intertitle.profiles.Profile;
import org.intertitle.profiles.TargetFormat;
import org.intertitle.profiles.Wish;
import org.intertitle.ui.kit.Named;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.ViewLoader;
import org.intertitle.ui.kit.Wording;
import org.intertitle.ui.settings.ProfileStore.WhatIf;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** Shows the profiles as tabs and the one being edited as a form. */
public final class ProfilesView {
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");

    private final ProfilesViewModel model;
    private final Texts texts;
    private final WishRows wishRows;
    private final RestRows restRows;
    private final Parent root;
    private boolean drawing;
    private @Nullable List<Wish> drawnWishes;

    @FXML HBox tabs;
    @FXML TextField nameField;
    @FXML Button defaultButton;
    @FXML Button removeButton;
    @FXML VBox wishes;
    @FXML ComboBox<Cutoff> cutoffBox;
    @FXML ComboBox<Embedded> embeddedBox;
    @FXML ComboBox<TargetFormat> formatBox;
    @FXML HBox bar;
    @FXML Label whatIf;
    @FXML Label problem;
    @FXML Label elsewhere;
    @FXML Label usage;
    @FXML VBox rest;
    @FXML Button saveButton;

    public ProfilesView(ProfilesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        this.wishRows = new WishRows(model, texts);
        this.restRows = new RestRows(model, texts);
        this.root = new ViewLoader(texts.messages()).load(this);
    }

    Parent root() {
        return root;
    }

    @FXML
    void initialize() {
        embeddedBox.getItems().setAll(Embedded.values());
        embeddedBox.setConverter(
                new Named<>(each -> texts.text("profiles.embedded." + Wording.lower(each))));
        formatBox.getItems().setAll(TargetFormat.values());
        formatBox.setConverter(
                new Named<>(each -> texts.text("profiles.format." + Wording.lower(each))));
        cutoffBox.setConverter(new Named<>(this::cutoffName));
        embeddedBox.setOnAction(
                _ -> unlessDrawing(() -> model.setEmbedded(embeddedBox.getValue())));
        formatBox.setOnAction(_ -> unlessDrawing(() -> model.setFormat(formatBox.getValue())));
        cutoffBox.setOnAction(_ -> unlessDrawing(() -> model.setCutoff(cutoffBox.getValue())));
        nameField.textProperty().subscribe((_, text) -> unlessDrawing(() -> model.rename(text)));
        rest.getChildren().setAll(restRows.nodes());
        told(problem, model.problem());
        told(elsewhere, model.elsewhere());
        model.usage().subscribe(this::drawUsage);
        saveButton.disableProperty().bind(model.problem().isNotEmpty());
        model.profiles().subscribe(this::drawTabs);
        model.edit().subscribe(this::draw);
        model.changed().subscribe(this::drawBar);
        model.whatIf().subscribe(this::drawWhatIf);
    }

    private static void told(Label label, ReadOnlyStringProperty words) {
        label.textProperty().bind(words);
        label.visibleProperty().bind(words.isNotEmpty());
        label.managedProperty().bind(words.isNotEmpty());
    }

    private void drawUsage(ProfileStore.@Nullable Usage used) {
        usage.setText(
                used == null
                        ? ""
                        : texts.text(
                                "profiles.usage",
                                used.folders().isEmpty()
                                        ? texts.text("word.none")
                                        : String.join(", ", used.folders()),
                                used.titles()));
    }

    private void unlessDrawing(Runnable change) {
        if (!drawing) {
            change.run();
        }
    }

    private String cutoffName(Cutoff cutoff) {
        return switch (cutoff) {
            case Cutoff.All _ -> texts.text("profiles.cutoff.all");
            case Cutoff.Any _ -> texts.text("profiles.cutoff.any");
            case Cutoff.At(var language, var kind) ->
                    texts.text("profiles.cutoff.at", texts.wording().fullWish(language, kind));
        };
    }

    private void drawTabs() {
        tabs.getChildren().setAll(model.profiles().stream().map(this::tab).toList());
    }

    private Node tab(Profile profile) {
        String text =
                profile.isDefault()
                        ? texts.text("profiles.is_default", profile.name())
                        : profile.name();
        Button tab = new Button(text);
        tab.getStyleClass().add("tab-item");
        if (model.unsaved(profile)) {
            tab.setText(text + " •");
            tab.setAccessibleText(texts.text("profiles.unsaved", text));
        }
        ProfileEdit edit = model.edit().get();
        boolean current = edit != null && profile.id().equals(edit.id());
        tab.pseudoClassStateChanged(CURRENT, current);
        tab.setOnAction(_ -> model.select(profile));
        return tab;
    }

    private void draw(@Nullable ProfileEdit edit) {
        if (edit == null) {
            return;
        }
        drawing = true;
        drawTabs();
        if (!nameField.getText().equals(edit.name())) {
            nameField.setText(edit.name());
        }
        embeddedBox.setValue(edit.embedded());
        formatBox.setValue(edit.format());
        cutoffBox.getItems().setAll(cutoffs(edit));
        cutoffBox.setValue(edit.cutoff());
        drawWishes(edit);
        restRows.show(edit.rest());
        Profile base = edit.base();
        boolean fixed = edit.id() == null || base == null || base.isDefault();
        defaultButton.setDisable(fixed);
        removeButton.setDisable(fixed);
        drawing = false;
    }

    /** Rows that are right stay: making those of six languages holds the window up. */
    private void drawWishes(ProfileEdit edit) {
        if (!edit.wishes().equals(drawnWishes)) {
            wishes.getChildren().setAll(wishRows.nodes(edit));
            drawnWishes = edit.wishes();
        }
    }

    private static List<Cutoff> cutoffs(ProfileEdit edit) {
        List<Cutoff> choices = new ArrayList<>(List.of(new Cutoff.All(), new Cutoff.Any()));
        edit.wishes().stream()
                .map(wish -> new Cutoff.At(wish.language(), wish.kind()))
                .distinct()
                .forEach(choices::add);
        return choices;
    }

    private void drawBar(boolean changed) {
        bar.setVisible(changed);
        bar.setManaged(changed);
    }

    private void drawWhatIf(@Nullable WhatIf answer) {
        whatIf.setText(answer == null ? "…" : new WhatIfWords(texts).of(answer));
    }

    @FXML
    void create() {
        model.create();
    }

    @FXML
    void duplicate() {
        model.duplicate();
    }

    @FXML
    void makeDefault() {
        model.makeDefault();
    }

    @FXML
    void remove() {
        model.remove();
    }

    @FXML
    void save() {
        model.save();
    }

    @FXML
    void discard() {
        model.discard();
    }
}
