package org.intertitle.ui.settings;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.profiles.HearingImpaired;
import org.intertitle.profiles.Wish;
import org.intertitle.ui.kit.Beside;
import org.intertitle.ui.kit.Flow;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.Named;
import org.intertitle.ui.kit.Reordering;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Draws the wishes of the profile being edited, one row each, and the row that adds one. */
final class WishRows {
    private static final double LEAST_CHOICES = 240;

    private final ProfilesViewModel model;
    private final Texts texts;

    WishRows(ProfilesViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
    }

    List<Node> nodes(ProfileEdit edit) {
        List<Node> nodes = new ArrayList<>();
        for (int at = 0; at < edit.wishes().size(); at++) {
            nodes.add(row(at, edit.wishes().get(at), edit.wishes().size()));
        }
        Button add = new Button(texts.text("profiles.add_language"), new Icon(Glyph.ADD));
        add.getStyleClass().addAll("link", "accent-icon");
        add.setOnAction(_ -> model.addWish());
        HBox last = new HBox(add);
        last.getStyleClass().add("card-row");
        nodes.add(last);
        nodes.getFirst().getStyleClass().add("first");
        return nodes;
    }

    private Node row(int at, Wish wish, int count) {
        Label number = new Label(Integer.toString(at + 1));
        number.getStyleClass().add("hint");
        number.setMinWidth(14);
        Button up = button(Glyph.UP, "profiles.up", () -> model.moveWish(at, -1));
        up.setDisable(at == 0);
        Button down = button(Glyph.DOWN, "profiles.down", () -> model.moveWish(at, 1));
        down.setDisable(at == count - 1);
        Button remove =
                button(Glyph.CANCEL, "profiles.remove_language", () -> model.removeWish(at));
        remove.setDisable(count == 1);
        Flow choices =
                new Flow(language(at, wish), kind(at, wish), hearing(at, wish), audio(at, wish));
        HBox.setHgrow(choices, Priority.ALWAYS);
        HBox what = new HBox(number, choices);
        what.getStyleClass().add("row");
        HBox how = new HBox(up, down, remove);
        how.getStyleClass().add("row");
        Beside row = Beside.growing(what, how, LEAST_CHOICES);
        row.getStyleClass().add("card-row");
        Reordering.install(row, at, model::moveWish);
        return row;
    }

    private ComboBox<Language> language(int at, Wish wish) {
        ComboBox<Language> box =
                box("profiles.language", texts.wording()::language, model.languages());
        if (!box.getItems().contains(wish.language())) {
            box.getItems().addFirst(wish.language());
        }
        box.setValue(wish.language());
        box.setOnAction(_ ->
                model.setWish(
                        at,
                        new Wish(
                                box.getValue(),
                                wish.kind(),
                                wish.hearingImpaired(),
                                wish.audioExclude(),
                                wish.audioOnly())));
        return box;
    }

    private ComboBox<SubtitleKind> kind(int at, Wish wish) {
        ComboBox<SubtitleKind> box =
                box("profiles.kind", texts.wording()::kind, List.of(SubtitleKind.values()));
        box.setValue(wish.kind());
        box.setOnAction(_ ->
                model.setWish(
                        at,
                        new Wish(
                                wish.language(),
                                box.getValue(),
                                wish.hearingImpaired(),
                                wish.audioExclude(),
                                wish.audioOnly())));
        return box;
    }

    private ComboBox<HearingImpaired> hearing(int at, Wish wish) {
        ComboBox<HearingImpaired> box =
                box(
                        "subtitle.hearing_impaired",
                        mode -> texts.text("profiles.hi." + Wording.lower(mode)),
                        List.of(HearingImpaired.values()));
        box.setDisable(wish.kind() == SubtitleKind.FORCED);
        box.setValue(wish.hearingImpaired());
        box.setOnAction(_ ->
                model.setWish(
                        at,
                        new Wish(
                                wish.language(),
                                wish.kind(),
                                box.getValue(),
                                wish.audioExclude(),
                                wish.audioOnly())));
        return box;
    }

    private ComboBox<AudioRule> audio(int at, Wish wish) {
        ComboBox<AudioRule> box =
                box(
                        "profiles.audio",
                        rule ->
                                texts.text(
                                        "profiles.audio." + Wording.lower(rule),
                                        texts.wording().language(wish.language())),
                        List.of(AudioRule.values()));
        box.setValue(AudioRule.of(wish));
        box.setOnAction(_ -> model.setWish(at, box.getValue().on(wish)));
        return box;
    }

    private <T> ComboBox<T> box(String key, Function<T, String> name, List<T> choices) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(choices);
        box.setConverter(new Named<>(name));
        box.setAccessibleText(texts.text(key));
        box.setTooltip(new Tooltip(texts.text(key)));
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    private Button button(Glyph glyph, String key, Runnable run) {
        Button button = new Button();
        button.setGraphic(new Icon(glyph));
        button.getStyleClass().addAll("icon-only", "plain", "small");
        button.setAccessibleText(texts.text(key));
        button.setOnAction(_ -> run.run());
        return button;
    }
}
