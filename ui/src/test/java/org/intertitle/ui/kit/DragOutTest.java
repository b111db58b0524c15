package org.intertitle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.TitleId;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

class DragOutTest {
    private final Deque<Runnable> background = new ArrayDeque<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final UiTasks tasks = new UiTasks(background::add, Runnable::run, failures::add);
    private List<TitleId> meant = List.of(new TitleId(1));
    private final DragOut<TitleId> drag = new DragOut<>(() -> meant, DragOutTest::files, tasks);

    private static List<Path> files(List<TitleId> titles) {
        return titles.stream().map(id -> Path.of("/films/" + id + ".mkv")).toList();
    }

    private void work() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    @Test
    void nothingIsDraggedBeforeTheFilesAreKnown() {
        assertThat(drag.ready()).isEmpty();
        drag.prepare();
        assertThat(drag.ready()).isEmpty();
        work();
        assertThat(drag.ready()).containsExactly(Path.of("/films/1.mkv"));
    }

    @Test
    void filesOfAnotherSelectionAreNotDragged() {
        drag.prepare();
        work();
        meant = List.of(new TitleId(2), new TitleId(3));
        assertThat(drag.ready()).isEmpty();
        drag.prepare();
        work();
        assertThat(drag.ready()).containsExactly(Path.of("/films/2.mkv"), Path.of("/films/3.mkv"));
        assertThat(failures).isEmpty();
    }
}
