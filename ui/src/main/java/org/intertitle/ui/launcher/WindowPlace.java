package org.intertitle.ui.launcher;

import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

import org.intertitle.kernel.AppException;
import org.intertitle.ui.kit.Measures;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.List;
import java.util.Optional;

/**
 * Where the window stands and how large it is, kept in the local settings. A place that no screen
 * shows any more is not gone back to. FX thread only.
 */
final class WindowPlace {

    private static final Logger LOG = LoggerFactory.getLogger(WindowPlace.class);
    private static final String WINDOW = "window";
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;
    private static final double LEAST_WIDTH = 800;
    private static final double LEAST_HEIGHT = 560;

    /** How much of the window's upper edge has to be on a screen, so that it can be dragged. */
    private static final double TO_GRAB = 120;

    private static final double NOWHERE = Double.MAX_VALUE;

    private final LocalSettings settings;

    WindowPlace(LocalSettings settings) {
        this.settings = settings;
    }

    void restore(Stage stage, Measures measures) {
        Rectangle2D place = fit(kept(measures), screens());
        stage.setMinWidth(Math.min(measures.px(LEAST_WIDTH), place.getWidth()));
        stage.setMinHeight(Math.min(measures.px(LEAST_HEIGHT), place.getHeight()));
        stage.setWidth(place.getWidth());
        stage.setHeight(place.getHeight());
        if (place.getMinX() == NOWHERE) {
            stage.centerOnScreen();
        } else {
            stage.setX(place.getMinX());
            stage.setY(place.getMinY());
        }
        stage.setMaximized(number("maximized", 0) == 1);
    }

    /** Keeps a window that is shown from being smaller than its contents need. */
    void bound(Stage stage, Measures measures) {
        Rectangle2D least =
                fit(
                        new Rectangle2D(
                                stage.getX(),
                                stage.getY(),
                                measures.px(LEAST_WIDTH),
                                measures.px(LEAST_HEIGHT)),
                        screens());
        boolean grows = stage.getHeight() < least.getHeight();
        stage.setMinWidth(least.getWidth());
        stage.setMinHeight(least.getHeight());
        screenAt(stage)
                .filter(_ -> grows)
                .ifPresent(on -> stage.setY(raised(stage.getY(), least.getHeight(), on)));
    }

    private static Optional<Rectangle2D> screenAt(Stage stage) {
        return screens().stream()
                .filter(screen -> screen.contains(stage.getX(), stage.getY()))
                .findFirst();
    }

    /** As far up as a window's lower edge needs that has to grow to this height. */
    static double raised(double y, double least, Rectangle2D screen) {
        return Math.min(y, Math.max(screen.getMinY(), screen.getMaxY() - least));
    }

    private static List<Rectangle2D> screens() {
        return Screen.getScreens().stream().map(Screen::getVisualBounds).toList();
    }

    /** Keeps the place; a maximised window keeps the one it had before. */
    void keep(Stage stage) {
        try {
            settings.put(WINDOW, "maximized", stage.isMaximized() ? 1 : 0);
            if (!stage.isMaximized() && !stage.isIconified()) {
                settings.put(WINDOW, "x", stage.getX());
                settings.put(WINDOW, "y", stage.getY());
                settings.put(WINDOW, "width", stage.getWidth());
                settings.put(WINDOW, "height", stage.getHeight());
            }
        } catch (AppException e) {
            LOG.warn("The place of the window was not kept", e);
        }
    }

    private Rectangle2D kept(Measures measures) {
        return new Rectangle2D(
                number("x", NOWHERE),
                number("y", NOWHERE),
                Math.max(measures.px(LEAST_WIDTH), number("width", WIDTH)),
                Math.max(measures.px(LEAST_HEIGHT), number("height", HEIGHT)));
    }

    private double number(String name, double other) {
        try {
            return settings.number(WINDOW, name, other);
        } catch (AppException e) {
            LOG.warn("The local settings cannot be read", e);
            return other;
        }
    }

    /**
     * The wanted place where its upper edge can be grabbed on a screen, else one of that size
     * without a position; never larger than the screen. The first screen is the main one.
     */
    static Rectangle2D fit(Rectangle2D wanted, List<Rectangle2D> screens) {
        for (Rectangle2D screen : screens) {
            if (grabbed(wanted, screen)) {
                return new Rectangle2D(
                        wanted.getMinX(),
                        wanted.getMinY(),
                        Math.min(wanted.getWidth(), screen.getWidth()),
                        Math.min(wanted.getHeight(), screen.getHeight()));
            }
        }
        Rectangle2D main = screens.getFirst();
        return new Rectangle2D(
                NOWHERE,
                NOWHERE,
                Math.min(wanted.getWidth(), main.getWidth()),
                Math.min(wanted.getHeight(), main.getHeight()));
    }

    private static boolean grabbed(Rectangle2D wanted, Rectangle2D screen) {
        double shown =
                Math.min(wanted.getMaxX(), screen.getMaxX())
                        - Math.max(wanted.getMinX(), screen.getMinX());
        return shown >= TO_GRAB
                && wanted.getMinY() >= screen.getMinY()
                && wanted.getMinY() <= screen.getMaxY() - TO_GRAB;
    }
}
