package org.intertitle.ui.screens;

import org.intertitle.ui.kit.Desktop;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** A desktop that does nothing, and remembers what it was asked. */
public final class NoDesktop implements Desktop {
    public final List<String> asked = new ArrayList<>();
    public boolean seeking;

    /** The file that the user chooses, and the name that was proposed for it. */
    public @Nullable Path chosen;

    public String proposed = "";

    @Override
    public void chooseFolder(String title, Consumer<Path> chosen) {
        asked.add("chooseFolder");
    }

    @Override
    public void chooseFile(String title, Consumer<Path> then) {
        choose("chooseFile", then);
    }

    @Override
    public void chooseTarget(String title, String proposedName, Consumer<Path> then) {
        proposed = proposedName;
        choose("chooseTarget", then);
    }

    private void choose(String what, Consumer<Path> then) {
        Path file = chosen;
        if (file == null) {
            asked.add(what);
        } else {
            then.accept(file);
        }
    }

    @Override
    public void reveal(Path file) {
        asked.add("reveal " + file);
    }

    @Override
    public void play(Path video) {
        asked.add("play " + video);
    }

    @Override
    public boolean playsAt() {
        return seeking;
    }

    @Override
    public void playAt(Path video, long ms) {
        asked.add("play " + video + " at " + ms);
    }

    @Override
    public void browse(URI page) {
        asked.add("browse " + page);
    }

    @Override
    public void copy(String text) {
        asked.add("copy " + text);
    }
}
