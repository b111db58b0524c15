package org.intertitle.ui.kit;

import javafx.scene.image.Image;

import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** The icon of the window in several sizes, from which the system takes what fits. */
public final class WindowIcon {
    private WindowIcon() {}

    /** The pictures, which are read in the background. */
    public static List<Image> pictures() {
        return IntStream.of(16, 32, 48, 128, 256).mapToObj(WindowIcon::picture).toList();
    }

    private static Image picture(int size) {
        URL file =
                WindowIcon.class.getResource(
                        "/org/intertitle/ui/icons/intertitle-" + size + ".png");
        return new Image(Objects.requireNonNull(file, "no icon").toExternalForm(), true);
    }
}
