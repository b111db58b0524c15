package org.intertitle.ui.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.ui.kit.UiTasks;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

class HandedFilesTest {
    private static final Path ONE = Path.of("/tmp/one.srt");
    private static final Path TWO = Path.of("/tmp/two.srt");

    private final BlockingQueue<Runnable> fx = new LinkedBlockingQueue<>();
    private final List<Throwable> failures = new ArrayList<>();
    private final UiTasks tasks = new UiTasks(Runnable::run, fx::add, failures::add);
    private final List<List<Path>> offered = new ArrayList<>();
    private boolean open = true;
    private final HandedFiles handed = new HandedFiles(tasks, () -> open, offered::add);

    private void wait(int times) throws InterruptedException {
        for (int i = 0; i < times; i++) {
            Runnable due = fx.poll(10, TimeUnit.SECONDS);
            assertThat(due).isNotNull();
            due.run();
        }
    }

    @Test
    void filesOfSeveralStartsAreOfferedTogether() throws InterruptedException {
        handed.add(List.of(ONE));
        handed.add(List.of(TWO));
        assertThat(offered).isEmpty();
        wait(2);
        assertThat(offered).containsExactly(List.of(ONE, TWO));
        handed.add(List.of(TWO));
        wait(1);
        assertThat(offered).containsExactly(List.of(ONE, TWO), List.of(TWO));
        assertThat(failures).isEmpty();
    }

    @Test
    void filesThatComeBeforeTheLibraryIsOpenWaitForIt() throws InterruptedException {
        open = false;
        handed.add(List.of(ONE));
        handed.add(List.of(TWO));
        wait(2);
        assertThat(offered).isEmpty();
        open = true;
        handed.hand();
        handed.hand();
        assertThat(offered).containsExactly(List.of(ONE, TWO));
    }

    @Test
    void startWithoutFilesOffersNothing() throws InterruptedException {
        handed.add(List.of());
        wait(1);
        assertThat(offered).isEmpty();
    }
}
