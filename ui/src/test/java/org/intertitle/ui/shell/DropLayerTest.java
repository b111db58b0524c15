package org.intertitle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.DragEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.SubtitleAt;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Toolkit;
import org.intertitle.ui.kit.Went;
import org.intertitle.wanted.Adoption;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Files that are dragged over the window and dropped, by events as the toolkit sends them. */
class DropLayerTest {
    private static final Path FILMS = Path.of("/media/films");
    private static final Path SUBTITLE = Path.of("/tmp/a.srt");
    private static final Path VIDEO = FILMS.resolve("a.mkv");
    private static final Path OTHER = Path.of("/tmp/a.exe");

    private final Inline inline = new Inline();
    private final List<Place> went = new ArrayList<>();
    private final Target target = new Target();
    private final TextField field = new TextField();
    private final StackPane root = new StackPane(field);
    private final DropLayer layer =
            new DropLayer(
                    inline.tasks, new Went(went), Texts.of(Locale.ENGLISH, Clock.systemUTC()));

    @BeforeAll
    static void start() {
        Toolkit.start();
    }

    /** What the library says, and was asked. */
    private static final class Target implements DropTarget {
        private final Map<Path, Dropped> known = new HashMap<>();
        private final List<String> asked = new ArrayList<>();
        private Optional<PlanId> plan = Optional.of(new PlanId(4));

        @Override
        public Dropped look(Path path) {
            return known.getOrDefault(path, new Dropped.Unfit(path, Dropped.Why.UNKNOWN_KIND));
        }

        @Override
        public void addFolder(Path folder) {
            asked.add("add " + folder);
        }

        @Override
        public void scan(Path path) {
            asked.add("scan " + path);
        }

        @Override
        public Optional<PlanId> adopt(List<Adoption> adoptions) {
            asked.add("adopt " + adoptions.size());
            return plan;
        }
    }

    private void ready() {
        root.getChildren().add(layer);
        var _ = new Scene(root, 800, 600);
        layer.install(root);
        layer.setTarget(target);
        target.known.put(FILMS, new Dropped.Folder(FILMS, false));
        target.known.put(VIDEO, new Dropped.KnownVideo(VIDEO, new TitleId(7)));
        Adoption adoption = new Adoption(SUBTITLE, new VideoId(1), Language.of("de"), false, false);
        target.known.put(
                SUBTITLE,
                new Dropped.SubtitleFile(
                        SUBTITLE, List.of(new Dropped.Home("Film", VIDEO, adoption)), null));
    }

    private DragEvent send(EventType<DragEvent> type, Path... files) {
        DragEvent event = Dragged.event(root, type, List.of(files));
        root.fireEvent(event);
        return event;
    }

    private List<String> buttons() {
        return layer.lookupAll(".button").stream()
                .map(Button.class::cast)
                .map(Button::getText)
                .toList();
    }

    private List<String> words() {
        return layer.lookupAll(".label").stream()
                .filter(node -> node.getParent().equals(layer.getChildren().getFirst()))
                .map(Label.class::cast)
                .map(Label::getText)
                .toList();
    }

    private void press(String begins) {
        layer.lookupAll(".button").stream()
                .map(Button.class::cast)
                .filter(button -> button.getText().startsWith(begins))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    private static void onFx(Runnable test) {
        Toolkit.onFx(() -> {
            test.run();
            return true;
        });
    }

    @Test
    void textAndFilesBeforeTheLibraryIsOpenAreLeftAlone() {
        onFx(() -> {
            ready();
            send(DragEvent.DRAG_OVER);
            assertThat(layer.isVisible()).as("no files").isFalse();
            layer.setTarget(null);
            send(DragEvent.DRAG_OVER, VIDEO);
            assertThat(layer.isVisible()).isFalse();
            DragEvent dropped = send(DragEvent.DRAG_DROPPED, VIDEO);
            assertThat(dropped.isDropCompleted()).isFalse();
            assertThat(went).isEmpty();
        });
    }

    @Test
    void whatIsDraggedOverTheWindowIsInvitedAndForgottenWhenItLeaves() {
        onFx(() -> {
            ready();
            send(DragEvent.DRAG_OVER, VIDEO);
            assertThat(words()).containsExactly("Drop here to see what can be done");
            send(DragEvent.DRAG_EXITED, VIDEO);
            assertThat(layer.isVisible()).isFalse();
            assertThat(target.asked).isEmpty();
        });
    }

    @Test
    void whatIsDraggedOutOfTheWindowIsNotTakenForADrop() {
        onFx(() -> {
            ready();
            for (var type : List.of(DragEvent.DRAG_OVER, DragEvent.DRAG_DROPPED)) {
                DragEvent own = Dragged.event(root, type, List.of(VIDEO), field);
                root.fireEvent(own);
                assertThat(own.isDropCompleted()).isFalse();
            }
            assertThat(layer.isVisible()).isFalse();
            assertThat(went).isEmpty();
        });
    }

    @Test
    void tabStaysWithinTheOffersAndAClickBesideLeavesThem() {
        onFx(() -> {
            ready();
            send(DragEvent.DRAG_OVER, FILMS);
            assertThat(layer.asks()).as("only invites").isFalse();
            send(DragEvent.DRAG_DROPPED, FILMS);
            assertThat(layer.asks()).isTrue();
            Node first = root.getScene().getFocusOwner();
            tab();
            assertThat(root.getScene().getFocusOwner()).isNotSameAs(first).isNotSameAs(field);
            tab();
            assertThat(root.getScene().getFocusOwner()).isSameAs(first);
            layer.fireEvent(Dragged.pressed(layer));
            assertThat(layer.asks()).isFalse();
            assertThat(target.asked).isEmpty();
        });
    }

    private void tab() {
        Node owner = root.getScene().getFocusOwner();
        owner.fireEvent(
                new KeyEvent(
                        KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, false, false, false, false));
    }

    @Test
    void knownVideoOpensItsTitleAtOnce() {
        onFx(() -> {
            ready();
            send(DragEvent.DRAG_OVER, VIDEO);
            assertThat(send(DragEvent.DRAG_DROPPED, VIDEO).isDropCompleted()).isTrue();
            assertThat(went).containsExactly(new Place.OfTitle(new TitleId(7)));
            assertThat(layer.isVisible()).isFalse();
        });
    }

    @Test
    void folderIsAddedOnlyOnceSomebodySaidSo() {
        onFx(() -> {
            ready();
            send(DragEvent.DRAG_DROPPED, FILMS);
            assertThat(target.asked).isEmpty();
            assertThat(buttons()).containsExactly("Add films to the library", "Close");
            press("Add");
            assertThat(target.asked).containsExactly("add /media/films");
            assertThat(layer.isVisible()).isFalse();
        });
    }

    @Test
    void subtitleIsReadOrAdoptedWithAReview() {
        onFx(() -> {
            ready();
            field.requestFocus();
            send(DragEvent.DRAG_OVER, SUBTITLE);
            send(DragEvent.DRAG_DROPPED, SUBTITLE);
            assertThat(buttons())
                    .containsExactly("Adopt as German subtitle of Film…", "Read a.srt", "Close");
            Node first = layer.getScene().getFocusOwner();
            assertThat(first).isInstanceOf(Button.class);
            press("Adopt");
            assertThat(went).containsExactly(new Place.Review(new PlanId(4)));
            assertThat(root.getScene().getFocusOwner()).as("goes back").isEqualTo(field);
            send(DragEvent.DRAG_DROPPED, SUBTITLE);
            press("Read");
            assertThat(went).endsWith(new Place.OfSubtitle(new SubtitleAt.OfFile(SUBTITLE)));
        });
    }

    @Test
    void whatCannotBePlannedSaysSoAndLeavesTheRest() {
        onFx(() -> {
            ready();
            target.plan = Optional.empty();
            send(DragEvent.DRAG_DROPPED, SUBTITLE, FILMS);
            press("Adopt");
            assertThat(went).isEmpty();
            assertThat(words()).anyMatch(text -> text.startsWith("a.srt cannot be adopted"));
            assertThat(buttons())
                    .containsExactly("Read a.srt", "Add films to the library", "Close");
        });
    }

    @Test
    void mixedDropOffersWhatFitsAndSaysWhyNotForTheRest() {
        onFx(() -> {
            ready();
            List<Path> many = new ArrayList<>(List.of(VIDEO, OTHER));
            for (int i = 0; i < 20; i++) {
                many.add(Path.of("/tmp/" + i + ".exe"));
            }
            send(DragEvent.DRAG_DROPPED, many.toArray(Path[]::new));
            assertThat(buttons()).containsExactly("Show the title of a.mkv", "Close");
            assertThat(words())
                    .contains("a.exe is neither a video nor a subtitle.", "16 more cannot be used.")
                    .hasSize(7);
            assertThat(layer.close()).isTrue();
            assertThat(layer.close()).isFalse();
        });
    }
}
