package org.intertitle.ui.library;

import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.util.Duration;

import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Texts;

/**
 * A small field over a list that appears when letters are typed into the list; it goes once nothing
 * is typed any more, and gives the focus back. FX thread only.
 */
final class JumpBox extends HBox {
    private static final Duration PATIENCE = Duration.seconds(3);

    private final TextField field = new TextField();
    private final PauseTransition wait = new PauseTransition(PATIENCE);
    private final JumpModel model;
    private final Texts texts;
    private final Runnable back;

    /** {@code back} gives the focus to the list again, and shows the title that was gone to. */
    JumpBox(JumpModel model, Texts texts, Runnable back) {
        this.model = model;
        this.texts = texts;
        this.back = back;
        getStyleClass().add("jump-box");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        Label prompt = PanelParts.styled(texts.text("library.jump"), "caption");
        Label found = PanelParts.styled("", "hint");
        field.setAccessibleText(texts.text("library.jump"));
        field.setPrefColumnCount(12);
        found.textProperty().bind(model.result());
        prompt.setMinWidth(USE_PREF_SIZE);
        found.setMinWidth(USE_PREF_SIZE);
        getChildren().setAll(prompt, field, found);
        field.textProperty().bindBidirectional(model.typed());
        field.textProperty().subscribe((_, _) -> wait.playFromStart());
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.focusedProperty()
                .subscribe((before, now) -> {
                    if (before && !now) {
                        close(false);
                    }
                });
        wait.setOnFinished(_ -> close(true));
        setVisible(false);
    }

    /** Opens when a letter or a digit is typed into this list. */
    void listenTo(Node list) {
        list.addEventHandler(
                KeyEvent.KEY_TYPED,
                event -> {
                    String letter = event.getCharacter();
                    boolean plain =
                            !event.isShortcutDown() && !event.isAltDown() && !event.isMetaDown();
                    if (plain
                            && !letter.isEmpty()
                            && Character.isLetterOrDigit(letter.codePointAt(0))) {
                        open(letter);
                        event.consume();
                    }
                });
    }

    /** Takes the focus; what is typed from now on is looked for. */
    void open(String begun) {
        setVisible(true);
        field.setText(begun);
        field.requestFocus();
        field.positionCaret(begun.length());
        wait.playFromStart();
    }

    private void pressed(KeyEvent event) {
        switch (event.getCode()) {
            case ENTER, ESCAPE -> close(true);
            case DOWN -> model.step(1);
            case UP -> model.step(-1);
            default -> {
                return;
            }
        }
        wait.playFromStart();
        event.consume();
    }

    private void close(boolean focus) {
        wait.stop();
        if (isVisible()) {
            setVisible(false);
            field.setText("");
            if (focus) {
                back.run();
            }
        }
    }

    /** Opens the box, where there are titles to go to. */
    Action action() {
        return Action.of(
                        "library.jump",
                        Action.Scope.SCREEN,
                        Glyph.SEARCH,
                        () -> texts.text("action.library.jump"),
                        () -> open(""))
                .keys("J")
                .when(model::possible);
    }
}
