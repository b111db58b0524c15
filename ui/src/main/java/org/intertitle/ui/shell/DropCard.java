package org.intertitle.ui.shell;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.ui.kit.OneLine;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** The card that says what can be done with dropped files, and why not with others. */
final class DropCard extends VBox {
    private static final int REASONS = 5;

    private final Texts texts;

    DropCard(Texts texts) {
        this.texts = texts;
        getStyleClass().add("dialog-card");
        setMaxHeight(Region.USE_PREF_SIZE);
        setAccessibleRole(AccessibleRole.DIALOG);
    }

    /** Files are held over the window. */
    void invite() {
        head(texts.text("drop.over"));
    }

    /** What can be done; the first button has the focus. */
    void offer(DropOffers offers, Consumer<DropOffer> carryOut, Runnable close) {
        head(texts.text(offers.offers().isEmpty() ? "drop.nothing" : "drop.choose"));
        List<Dropped.Unfit> unfit = offers.unfit();
        unfit.stream().limit(REASONS).forEach(each -> getChildren().add(words(why(each))));
        if (unfit.size() > REASONS) {
            getChildren().add(words(texts.plural("drop.more", unfit.size() - REASONS)));
        }
        for (DropOffer offer : offers.offers()) {
            getChildren().add(button(name(offer), () -> carryOut.accept(offer)));
        }
        getChildren().add(button(texts.text("action.close"), close));
        getChildren().stream()
                .filter(Button.class::isInstance)
                .findFirst()
                .ifPresent(first -> {
                    if (!offers.offers().isEmpty()) {
                        first.getStyleClass().add("primary");
                    }
                    first.requestFocus();
                });
    }

    private void head(String title) {
        Label heading = words(title);
        heading.getStyleClass().setAll("label", "panel-title");
        setAccessibleText(title);
        getChildren().setAll(heading);
    }

    private String why(Dropped.Unfit unfit) {
        return texts.text("drop." + Wording.lower(unfit.why()), shown(unfit.path()));
    }

    private String name(DropOffer offer) {
        return switch (offer) {
            case DropOffer.Show(Path path, Place place) ->
                    texts.text(
                            place instanceof Place.OfTitle ? "drop.title" : "drop.read",
                            shown(path));
            case DropOffer.Adopt adopt -> adopt(adopt);
            case DropOffer.AddFolders(List<Path> folders) ->
                    texts.plural("drop.add", folders.size(), shown(folders.getFirst()));
            case DropOffer.Scan(List<Path> paths) ->
                    texts.plural("drop.scan", paths.size(), shown(paths.getFirst()));
        };
    }

    private String adopt(DropOffer.Adopt offer) {
        Dropped.Home first = offer.homes().getFirst();
        if (offer.homes().size() > 1) {
            return texts.plural("drop.adopt", offer.homes().size());
        }
        String language = texts.wording().language(first.adoption().language());
        return texts.text(
                "drop.adopt_for",
                language,
                offer.versions() ? shown(first.video()) : OneLine.of(first.name()));
    }

    private static String shown(Path path) {
        return OneLine.of(String.valueOf(path.getFileName() == null ? path : path.getFileName()));
    }

    private static Label words(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("explain");
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static Button button(String text, Runnable run) {
        Button button = new Button(text);
        button.getStyleClass().add("tall");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        button.setOnAction(_ -> run.run());
        return button;
    }
}
