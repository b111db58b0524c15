package org.intertitle.ui.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.DataFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

class OneWindowTest {
    private static final Path FILE = Path.of("/x/ä b.srt");

    private final List<String> heard = new CopyOnWriteArrayList<>();
    private int opened;

    @TempDir private Path root;

    private OneWindow start() {
        return new OneWindow(new DataFolder(root), Duration.ofMillis(200));
    }

    @Test
    void firstStartOpensTheWindowAndGivesItsNameBack() {
        start().open(List.of(), () -> opened++);
        start().open(List.of(), () -> opened++);
        assertThat(opened).isEqualTo(2);
    }

    @Test
    void laterStartHandsItsFilesOver() throws Exception {
        try (AutoCloseable _ = new InstanceSocket(new DataFolder(root)).listen(this::answers)) {
            start().open(List.of(FILE), () -> opened++);
        }
        assertThat(opened).isZero();
        assertThat(heard).containsExactly(InstanceSocket.SHOW, InstanceSocket.open(FILE));
    }

    private boolean answers(String request) {
        heard.add(request);
        return true;
    }
}
