package org.intertitle.ui.plan;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.StepStatus;
import org.intertitle.ui.kit.Facts;
import org.intertitle.ui.kit.Glyph;
import org.intertitle.ui.kit.Icon;
import org.intertitle.ui.kit.OneLine;
import org.intertitle.ui.kit.PathLabel;
import org.intertitle.ui.kit.Presentation;
import org.intertitle.ui.kit.StepWords;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/** The bottom detail of the chosen step: whole paths, what is replaced, and the first cues. */
final class StepDetail {
    private static final int CUES = 3;

    /** How wide paths and cues are together, at the least, at 100 %. */
    private static final double BOTH = 680;

    private final PlanViewModel model;
    private final Presentation presentation;
    private final Texts texts;

    private final Label wrong = new Label();
    private boolean brief;

    StepDetail(PlanViewModel model, Presentation presentation) {
        this.model = model;
        this.presentation = presentation;
        this.texts = presentation.texts();
        wrong.getStyleClass().add("danger-text");
        wrong.setWrapText(true);
    }

    /** Says what is wrong with the name that is typed. */
    void problem(String text) {
        wrong.setText(text);
    }

    /** Takes note of how much room there is; returns whether something else has room now. */
    boolean fit(double width) {
        boolean little = width < presentation.measures().px(BOTH);
        boolean changed = little != brief;
        brief = little;
        return changed;
    }

    List<Node> nodes(PlannedStep step, Plans.@Nullable Preview preview) {
        HBox title = title(step);
        VBox left = new VBox(title, paths(step));
        left.getStyleClass().add("detail-part");
        HBox.setHgrow(left, Priority.ALWAYS);
        left.setMinWidth(0);
        left.setPrefWidth(200);
        if (brief) {
            title.getChildren().addAll(gap(), open());
            return List.of(left);
        }
        VBox right = cues(preview);
        right.getStyleClass().add("plan-cues");
        return List.of(left, right);
    }

    private HBox title(PlannedStep step) {
        Label action = new Label(texts.text("action." + Wording.lower(step.action())));
        action.getStyleClass().add("strong");
        action.setMinWidth(Region.USE_PREF_SIZE);
        Label wish = new Label(texts.wording().fullWish(step.language(), step.kind()));
        wish.getStyleClass().add("explain");
        wish.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(action, wish);
        row.getStyleClass().addAll("row", "detail-title");
        return row;
    }

    private static void wraps(Label label) {
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
    }

    private Node paths(PlannedStep step) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("detail-grid");
        PathLabel from = new PathLabel(step.from().toString());
        GridPane.setHgrow(from, Priority.ALWAYS);
        grid.addRow(0, caption("plan.column.from"), from);
        PlannedStep edited = model.target().step().get();
        boolean editing = edited != null && edited.id() == step.id();
        grid.addRow(1, caption("plan.to"), editing ? field() : target(step));
        if (editing) {
            grid.add(wrong, 1, 2);
        } else {
            Label replaces = new Label(PlanWords.replaces(step, texts));
            wraps(replaces);
            grid.addRow(2, caption("plan.replaces"), replaces);
        }
        Label why = new Label(StepWords.why(step, texts));
        wraps(why);
        grid.addRow(3, caption("plan.column.why"), why);
        return grid;
    }

    private Node target(PlannedStep step) {
        NameParts to = new NameParts();
        String folder = step.to().getParent() == null ? "" : step.to().getParent() + "/";
        to.show(folder, PlanWords.to(step));
        Button rename = new Button();
        rename.setGraphic(new Icon(Glyph.RENAME));
        rename.getStyleClass().addAll("icon-only", "plain", "small");
        rename.setAccessibleText(texts.text("plan.name.edit"));
        rename.setTooltip(new Tooltip(renameTip()));
        rename.setOnAction(_ -> model.rename());
        boolean possible =
                step.status() == StepStatus.PLANNED && model.phase() != PlanStanding.Phase.APPLYING;
        rename.setVisible(possible);
        rename.setManaged(possible);
        HBox row = new HBox(to, rename);
        row.getStyleClass().add("row");
        return row;
    }

    private String renameTip() {
        String name = texts.text("plan.name.edit");
        String keys = PlanActions.RENAME.shown(presentation);
        return keys.isEmpty() ? name : texts.text("shell.with_keys", name, keys);
    }

    private Node field() {
        String name = model.target().name();
        TextField field = new TextField(name);
        field.getStyleClass().addAll("mono", "small");
        field.setAccessibleText(texts.text("plan.name.edit"));
        field.textProperty().subscribe((_, typed) -> model.target().typed(typed.strip()));
        field.setOnAction(_ -> model.target().save(field.getText().strip()));
        field.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.target().cancel();
                event.consume();
            }
        });
        field.sceneProperty()
                .subscribe(scene -> {
                    if (scene != null) {
                        field.requestFocus();
                        field.selectRange(0, Math.max(0, name.lastIndexOf('.')));
                    }
                });
        return field;
    }

    private Label caption(String key) {
        Label label = new Label(texts.text(key));
        label.getStyleClass().add("explain");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private VBox cues(Plans.@Nullable Preview preview) {
        Label title = new Label(texts.text("plan.first_cues"));
        title.getStyleClass().add("strong");
        title.setMinWidth(Region.USE_PREF_SIZE);
        Facts facts = new Facts();
        facts.getStyleClass().add("explain");
        facts.setText(preview == null ? "" : facts(preview));
        HBox heading = new HBox(title, facts, gap(), open());
        heading.getStyleClass().addAll("row", "detail-title");
        GridPane grid = new GridPane();
        grid.getStyleClass().add("detail-grid");
        if (preview != null) {
            preview.first().stream()
                    .limit(CUES)
                    .forEach(cue -> grid.addRow(grid.getRowCount(), time(cue), text(cue)));
        }
        VBox box = new VBox(heading, grid);
        box.getStyleClass().add("detail-part");
        return box;
    }

    private Button open() {
        Button open = new Button(texts.text("plan.open_subtitle"));
        open.getStyleClass().add("link");
        open.setMinWidth(Region.USE_PREF_SIZE);
        open.setOnAction(_ -> model.read());
        return open;
    }

    private static Region gap() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        return gap;
    }

    private String facts(Plans.Preview preview) {
        List<String> parts = new ArrayList<>();
        parts.add(texts.plural("subtitle.cues", preview.cues()));
        if (preview.quality() != null) {
            parts.add(texts.text("subtitle.quality", preview.quality()));
        }
        if (preview.encoding() != null) {
            parts.add(preview.encoding());
        }
        return String.join(" · ", parts);
    }

    private Label time(Plans.Cue cue) {
        Label label = new Label(texts.formats().cueTime(cue.ms()));
        label.getStyleClass().add("matrix-code");
        label.setMinWidth(Region.USE_PREF_SIZE);
        return label;
    }

    private static Label text(Plans.Cue cue) {
        Label label = new Label(OneLine.of(cue.text()));
        label.getStyleClass().add("user-text");
        return label;
    }
}
