package org.intertitle.ui.launcher;

import javafx.animation.PauseTransition;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.util.Duration;

import org.intertitle.Intertitle;
import org.intertitle.library.Subtitle;
import org.intertitle.queries.QueryFilter;
import org.intertitle.queries.VideoDetails;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.Place.SettingsPage;
import org.intertitle.ui.kit.SubtitleAt;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A walk through the real window without a person: each screen of the library that is there is gone
 * to, a little is done by keys, then the window is closed. The build trains the cache of classes by
 * it, and so an installed application can be tried where nobody sits. FX thread only.
 */
final class Rehearsal {

    /** So long each screen is looked at: it reads in the background and is drawn. */
    private static final Duration LOOK = Duration.millis(400);

    /** So long the database may take to open. */
    private static final Duration PATIENCE = Duration.seconds(60);

    private final OpenWindow window;
    private final Scene scene;
    private final Consumer<String> ended;
    private final Deque<Runnable> ahead = new ArrayDeque<>();
    private int waited;

    /** {@code ended} is told what went wrong; an empty text where nothing did. */
    Rehearsal(OpenWindow window, Scene scene, Consumer<String> ended) {
        this.window = window;
        this.scene = scene;
        this.ended = ended;
    }

    /** Begins as soon as the library is open. */
    void begin() {
        if (window.connected().isPresent() && window.place().isPresent()) {
            plan(window.application());
            next();
        } else if (LOOK.multiply(++waited).greaterThan(PATIENCE)) {
            ended.accept("The library did not open");
        } else {
            after(this::begin);
        }
    }

    private void plan(Intertitle application) {
        List<VideoDetails> videos =
                application.lists().videos(application.lists().videoIds(QueryFilter.ALL));
        visit(new Place.Home());
        visit(new Place.Library(""), KeyCode.DOWN, KeyCode.DOWN, KeyCode.SPACE);
        visit(new Place.Library("missing:de"), KeyCode.DOWN);
        videos.stream()
                .map(video -> video.title().id())
                .distinct()
                .limit(3)
                .forEach(title -> visit(new Place.OfTitle(title), KeyCode.DOWN, KeyCode.RIGHT));
        videos.stream()
                .flatMap(Rehearsal::subtitles)
                .limit(2)
                .forEach(at -> visit(new Place.OfSubtitle(at), KeyCode.DOWN, KeyCode.DOWN));
        visit(new Place.Wanted(""), KeyCode.DOWN, KeyCode.DOWN);
        ahead.add(() -> press(key(KeyCode.K, true), key(KeyCode.A, false)));
        ahead.add(() -> press(key(KeyCode.ESCAPE, false)));
        visit(new Place.Activity(), KeyCode.DOWN);
        Arrays.stream(SettingsPage.values()).forEach(page -> visit(new Place.Settings(page)));
        visit(new Place.Library(""));
    }

    private static Stream<SubtitleAt> subtitles(VideoDetails video) {
        return video.subtitles().stream()
                .map(Subtitle::track)
                .filter(Objects::nonNull)
                .map(track -> new SubtitleAt.OfTrack(video.video().id(), track));
    }

    private void visit(Place place, KeyCode... keys) {
        ahead.add(() -> window.go(place));
        ahead.add(() -> {
            if (!window.place().equals(Optional.of(place))) {
                ended.accept("The window did not go to " + place);
            }
            press(Arrays.stream(keys).map(key -> key(key, false)).toArray(KeyEvent[]::new));
        });
    }

    private void press(KeyEvent... keys) {
        for (KeyEvent key : keys) {
            Node focus = scene.getFocusOwner();
            Event.fireEvent(focus == null ? scene : focus, key);
        }
    }

    private static KeyEvent key(KeyCode key, boolean control) {
        return new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, control, false, false);
    }

    private void next() {
        if (ahead.isEmpty()) {
            ended.accept("");
        } else {
            ahead.remove().run();
            after(this::next);
        }
    }

    private static void after(Runnable action) {
        PauseTransition pause = new PauseTransition(LOOK);
        pause.setOnFinished(_ -> action.run());
        pause.play();
    }
}
