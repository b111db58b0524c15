package org.intertitle.ui.firstrun;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.intertitle.kernel.Language;
import org.intertitle.profiles.HearingImpaired;
import org.intertitle.ui.firstrun.LanguageWish.Extent;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.IconButton;
import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.Named;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Reordering;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Draws the languages that are wished for, in their order: each can be moved by buttons, by
 * Alt+arrows and by dragging, and says what of it is wished for.
 */
final class LanguageRows {
    /** How much room the choices of a row have beside its buttons. */
    private static final double CHOICES = 480;

    private final WishChoice wishes;
    private final Texts texts;
    private final Measures measures;

    LanguageRows(WishChoice wishes, Presentation presentation) {
        this.wishes = wishes;
        this.texts = presentation.texts();
        this.measures = presentation.measures();
    }

    List<Node> nodes() {
        List<Node> nodes = new ArrayList<>();
        for (LanguageWish wish : wishes.wishes()) {
            nodes.add(row(nodes.size(), wish));
        }
        if (!nodes.isEmpty()) {
            nodes.getFirst().getStyleClass().add("first");
        }
        return nodes;
    }

    private Node row(int at, LanguageWish wish) {
        String language = texts.wording().language(wish.language());
        Label number = new Label(texts.number(at + 1));
        number.getStyleClass().addAll("hint", "row-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Label name = new Label(language);
        name.getStyleClass().addAll("strong", "language-name");
        FlowPane choices = new FlowPane(name, extent(wish, language), hearing(wish, language));
        choices.getStyleClass().add("flow");
        choices.setPrefWrapLength(measures.px(CHOICES));
        HBox.setHgrow(choices, Priority.ALWAYS);
        HBox row =
                new HBox(
                        number,
                        choices,
                        button(Glyph.UP, "profiles.up", language, at > 0, () -> move(at, -1)),
                        button(
                                Glyph.DOWN,
                                "profiles.down",
                                language,
                                at < wishes.wishes().size() - 1,
                                () -> move(at, 1)),
                        button(
                                Glyph.CANCEL,
                                "profiles.remove_language",
                                language,
                                true,
                                () -> wishes.remove(wish.language())));
        row.getStyleClass().add("card-row");
        Reordering.install(row, at, wishes::move);
        return row;
    }

    private void move(int at, int by) {
        wishes.move(at, by);
    }

    private ComboBox<Extent> extent(LanguageWish wish, String language) {
        ComboBox<Extent> box =
                box(
                        texts.text("profiles.kind"),
                        language,
                        each -> texts.text("firstrun.extent." + Wording.lower(each)),
                        Extent.values());
        box.setId("extent");
        box.setValue(wish.extent());
        box.setOnAction(_ -> wishes.set(wish.with(box.getValue())));
        return box;
    }

    private ComboBox<HearingImpaired> hearing(LanguageWish wish, String language) {
        ComboBox<HearingImpaired> box =
                box(
                        texts.text("subtitle.hearing_impaired"),
                        language,
                        mode -> texts.text("firstrun.hi." + Wording.lower(mode)),
                        HearingImpaired.values());
        box.setId("hearing");
        box.setDisable(!wish.full());
        box.setValue(wish.hearingImpaired());
        box.setOnAction(_ -> wishes.set(wish.with(box.getValue())));
        return box;
    }

    private <T> ComboBox<T> box(
            String what, String language, Function<T, String> name, T[] choices) {
        ComboBox<T> box = new ComboBox<>();
        box.getItems().setAll(choices);
        box.setConverter(new Named<>(name));
        box.setAccessibleText(language + ", " + what);
        box.setTooltip(new Tooltip(what));
        box.setMinWidth(Region.USE_PREF_SIZE);
        return box;
    }

    private Button button(
            Glyph glyph, String key, String language, boolean possible, Runnable run) {
        Button button = IconButton.of(glyph, texts.text(key), run);
        button.setId(key);
        button.setAccessibleText(texts.text(key) + ": " + language);
        button.setDisable(!possible);
        return button;
    }

    /** The languages that were found on the disks, each to be added by one click. */
    void offers(FlowPane pane) {
        pane.getChildren().clear();
        wishes.offers()
                .forEach(found -> {
                    Language language = found.language();
                    String name = texts.wording().language(language);
                    Button add =
                            new Button(
                                    texts.text(
                                            "firstrun.found", name, texts.number(found.videos())));
                    add.getStyleClass().add("small");
                    add.setAccessibleText(
                            texts.plural("firstrun.found.name", found.videos(), name));
                    add.setOnAction(_ -> wishes.add(language));
                    pane.getChildren().add(add);
                });
    }
}
