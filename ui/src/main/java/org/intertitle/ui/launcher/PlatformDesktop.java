package org.intertitle.ui.launcher;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Stage;

import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.UiTasks;

import java.io.File;
import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** The desktop of the system that the window runs on. */
final class PlatformDesktop implements Desktop {

    private final Stage stage;
    private final UiTasks tasks;
    private Optional<SeekingPlayer> player = Optional.empty();
    private final OtherPrograms programs =
            OtherPrograms.on(System.getProperty("os.name", "").toLowerCase(Locale.ROOT));

    PlatformDesktop(Stage stage, UiTasks tasks) {
        this.stage = stage;
        this.tasks = tasks;
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        tasks.run(() -> SeekingPlayer.on(path), found -> player = found);
    }

    @Override
    public void chooseFolder(String title, Consumer<Path> chosen) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        Optional.ofNullable(chooser.showDialog(stage)).map(File::toPath).ifPresent(chosen);
    }

    @Override
    public void chooseFile(String title, Consumer<Path> chosen) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        Optional.ofNullable(chooser.showOpenDialog(stage)).map(File::toPath).ifPresent(chosen);
    }

    @Override
    public void chooseTarget(String title, String proposedName, Consumer<Path> chosen) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(proposedName);
        Optional.ofNullable(chooser.showSaveDialog(stage)).map(File::toPath).ifPresent(chosen);
    }

    @Override
    public void reveal(Path file) {
        tasks.apart().run(() -> programs.reveal(file));
    }

    @Override
    public void play(Path video) {
        tasks.apart().run(() -> programs.open(video));
    }

    @Override
    public boolean playsAt() {
        return player.isPresent();
    }

    @Override
    public void playAt(Path video, long ms) {
        player.ifPresentOrElse(
                found -> tasks.apart().run(() -> programs.open(video, found.command(video, ms))),
                () -> play(video));
    }

    @Override
    public void browse(URI page) {
        tasks.apart().run(() -> programs.browse(page));
    }

    @Override
    public void copy(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
