package org.intertitle.ui.palette;

import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.KeyCaps;
import org.intertitle.ui.kit.KeyMap;
import org.intertitle.ui.kit.KeyTexts;
import org.intertitle.ui.kit.Keys;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;
import org.intertitle.ui.palette.FoldedText.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The shortcuts of the present place over the window, by what they act upon. FX thread only. */
public final class ShortcutSheet {
    private static final double LINE = 32;

    private final Supplier<List<Action>> actions;
    private final KeyMap keys;
    private final KeyTexts keyTexts;
    private final Texts texts;
    private final TextField field = new TextField();
    private final VBox lines = new VBox();
    private final ScrollPane scroll = new ScrollPane();
    private final double line;
    private final Runnable change;
    private final Runnable help;
    private final Layer layer;
    private List<Action> present = List.of();

    /** {@code change} goes to where keys can be changed, {@code help} to what is said of keys. */
    public ShortcutSheet(
            Supplier<List<Action>> actions,
            Presentation presentation,
            Runnable change,
            Runnable help) {
        this.actions = actions;
        this.change = change;
        this.help = help;
        this.keys = new KeyMap(presentation.memory());
        this.texts = presentation.texts();
        this.keyTexts = new KeyTexts(texts.messages());
        this.line = presentation.measures().px(LINE);
        lines.getStyleClass().add("sheet-lines");
        scroll.setContent(lines);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.setAccessibleText(texts.text("sheet.name"));
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        VBox card = new VBox(head(), scroll, foot());
        card.getStyleClass().addAll("palette", "shortcut-sheet");
        card.setAccessibleRole(AccessibleRole.DIALOG);
        card.setAccessibleText(texts.text("sheet.name"));
        this.layer = new Layer(card, presentation.measures().px(64), lines.getChildren()::clear);
        card.setMaxHeight(Region.USE_PREF_SIZE);
        layer.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        field.textProperty().subscribe((_, _) -> draw());
    }

    public Node node() {
        return layer;
    }

    public boolean isOpen() {
        return layer.isOpen();
    }

    public void open() {
        present = actions.get();
        scroll.setVvalue(0);
        field.clear();
        draw();
        layer.open(field);
    }

    public void close() {
        layer.close();
    }

    /** The lines move while the keys stay in the search. */
    private void pressed(KeyEvent event) {
        double page = scroll.getViewportBounds().getHeight() - line;
        switch (event.getCode()) {
            case ESCAPE -> close();
            case UP -> move(-line);
            case DOWN -> move(line);
            case PAGE_UP -> move(-page);
            case PAGE_DOWN -> move(page);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void move(double by) {
        double hidden = lines.getHeight() - scroll.getViewportBounds().getHeight();
        if (hidden > 0) {
            scroll.setVvalue(Math.clamp(scroll.getVvalue() + by / hidden, 0, 1));
        }
    }

    private Node head() {
        Icon icon = new Icon(Glyph.SEARCH);
        icon.setSide(20);
        field.getStyleClass().add("palette-field");
        field.setPromptText(texts.text("sheet.prompt"));
        field.setAccessibleText(texts.text("sheet.prompt"));
        HBox.setHgrow(field, Priority.ALWAYS);
        HBox head = new HBox(icon, field);
        head.getStyleClass().add("palette-head");
        return head;
    }

    private Node foot() {
        Button edit = new Button(texts.text("sheet.change"));
        edit.getStyleClass().add("link");
        edit.setOnAction(_ -> {
            close();
            change.run();
        });
        Button more = new Button(texts.text("help.more"));
        more.getStyleClass().add("link");
        more.setOnAction(_ -> help.run());
        HBox links = new HBox(edit, more);
        links.getStyleClass().add("foot-links");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        KeyCaps esc = new KeyCaps(keyTexts);
        esc.show(Keys.parse("Esc").orElse(Keys.NONE));
        Label close = new Label(texts.text("palette.close"));
        close.getStyleClass().add("caption");
        HBox foot = new HBox(links, gap, esc, close);
        foot.getStyleClass().add("palette-foot");
        return foot;
    }

    private void draw() {
        List<Node> nodes = new ArrayList<>();
        for (Action.Scope scope : Action.Scope.values()) {
            List<Node> section =
                    present.stream()
                            .filter(action -> action.scope() == scope)
                            .flatMap(action -> line(action).stream())
                            .toList();
            if (!section.isEmpty()) {
                nodes.add(heading(texts.text("palette.group." + Wording.lower(scope))));
                nodes.addAll(section);
            }
        }
        if (nodes.isEmpty()) {
            nodes.add(heading(texts.text("palette.nothing")));
        }
        lines.getChildren().setAll(nodes);
    }

    private static Label heading(String text) {
        Label label = new Label(text);
        label.getStyleClass().add("palette-heading");
        return label;
    }

    /** An action with keys that fits what is searched, by its name or by its keys. */
    private Optional<Node> line(Action action) {
        Keys run = keys.of(action);
        if (run.isNone()) {
            return Optional.empty();
        }
        String name = OneLine.of(action.name().get());
        Optional<List<Span>> marks =
                Match.of(field.getText(), name)
                        .filter(match -> match.rank() != Match.Rank.SUBSEQUENCE)
                        .map(Match::spans);
        boolean byKeys = keyTexts.shown(run).equalsIgnoreCase(field.getText().strip());
        return marks.or(() -> byKeys ? Optional.of(List.of()) : Optional.empty())
                .map(spans -> row(action, name, spans, run));
    }

    private Node row(Action action, String name, List<Span> marks, Keys run) {
        MarkedName shown = new MarkedName();
        shown.show(name, marks);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        KeyCaps caps = new KeyCaps(keyTexts);
        caps.show(run);
        HBox row = new HBox(new Icon(action.glyph()), shown, gap, caps);
        row.getStyleClass().add("sheet-line");
        row.setAccessibleRole(AccessibleRole.TEXT);
        row.setAccessibleText(name + ", " + keyTexts.spoken(run));
        row.setOpacity(action.enabled().getAsBoolean() ? 1 : 0.6);
        return row;
    }
}
