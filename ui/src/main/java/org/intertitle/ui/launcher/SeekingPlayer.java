package org.intertitle.ui.launcher;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** A player on the search path that can begin at a place of a video. Immutable. */
record SeekingPlayer(Path program, String option) {

    private static final List<SeekingPlayer> KNOWN =
            List.of(
                    new SeekingPlayer(Path.of("mpv"), "--start="),
                    new SeekingPlayer(Path.of("vlc"), "--start-time="));

    /** The first that is there; {@code path} is a list of folders as in the variable PATH. */
    static Optional<SeekingPlayer> on(String path) {
        return KNOWN.stream().flatMap(player -> player.in(path)).findFirst();
    }

    private Stream<SeekingPlayer> in(String path) {
        return Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .flatMap(SeekingPlayer::folder)
                .flatMap(folder ->
                        Stream.of(folder.resolve(program), folder.resolve(program + ".exe")))
                .filter(Files::isRegularFile)
                .filter(Files::isExecutable)
                .map(file -> new SeekingPlayer(file, option));
    }

    private static Stream<Path> folder(String text) {
        try {
            return Stream.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Stream.empty();
        }
    }

    /** The command that plays the video from there. */
    List<String> command(Path video, long ms) {
        String seconds = String.format(Locale.ROOT, "%.3f", ms / 1000.0);
        return List.of(program.toString(), option + seconds, video.toAbsolutePath().toString());
    }
}
