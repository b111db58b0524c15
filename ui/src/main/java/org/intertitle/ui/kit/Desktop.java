package org.intertitle.ui.kit;

import java.net.URI;
import java.nio.file.Path;
import java.util.function.Consumer;

/** What the window asks of the desktop around it; headless tests answer for it. */
public interface Desktop {
    /** Lets the user choose a folder; calls back on the FX thread unless the user gave up. */
    void chooseFolder(String title, Consumer<Path> chosen);

    /** Lets the user choose a file that is there. */
    void chooseFile(String title, Consumer<Path> chosen);

    /** Lets the user choose where to write a file. */
    void chooseTarget(String title, String proposedName, Consumer<Path> chosen);

    /** Shows a file in the file manager. */
    void reveal(Path file);

    /** Plays a video with the program that the desktop uses for it. */
    void play(Path video);

    /** Whether a player is there that can begin where it is told. */
    default boolean playsAt() {
        return false;
    }

    /** Plays a video from a place in milliseconds where a player can, else from its beginning. */
    default void playAt(Path video, long ms) {
        play(video);
    }

    /** Opens a page in the browser that the desktop uses. */
    void browse(URI page);

    void copy(String text);
}
