package org.intertitle.ui.firstrun;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Folders that may hold videos: the user's Videos folder, and mounted disks. */
final class ProposedFolders {
    private static final List<String> NAMES = List.of("Videos", "Movies", "Filme");
    private static final int MOST = 5;

    private ProposedFolders() {}

    static List<Path> present() {
        Path home = Path.of(System.getProperty("user.home", "."));
        List<Path> found = new ArrayList<>();
        NAMES.stream().map(home::resolve).filter(Files::isDirectory).forEach(found::add);
        String user = String.valueOf(home.getFileName());
        for (String mounts : List.of("/media/" + user, "/run/media/" + user, "/Volumes")) {
            found.addAll(below(Path.of(mounts)));
        }
        return found.stream().limit(MOST).toList();
    }

    private static List<Path> below(Path mounts) {
        if (!Files.isDirectory(mounts)) {
            return List.of();
        }
        try (Stream<Path> disks = Files.list(mounts)) {
            return disks.filter(Files::isDirectory).sorted().toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }
}
