package org.intertitle.ui.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.ui.kit.UiTasks;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class DesktopNoticesTest {
    private final List<String> ran = new ArrayList<>();
    private final List<Throwable> failures = new ArrayList<>();
    private boolean wanted = true;
    private boolean there = true;
    private final DesktopNotices notices =
            new DesktopNotices(
                    "linux",
                    new UiTasks(Runnable::run, Runnable::run, failures::add),
                    () -> wanted,
                    this::run);

    private boolean run(List<String> command) {
        ran.add(command.getFirst());
        return there;
    }

    @Test
    void firstProgramThatIsThereIsEnough() {
        notices.tell("Intertitle", "Done");
        assertThat(ran).containsExactly("notify-send");
    }

    @Test
    void systemThatHasNoneIsSilent() {
        there = false;
        notices.tell("Intertitle", "Done");
        assertThat(ran).containsExactly("notify-send", "gdbus");
        assertThat(failures).isEmpty();
    }

    @Test
    void nothingIsRunThatNobodyWants() {
        wanted = false;
        notices.tell("Intertitle", "Done");
        assertThat(ran).isEmpty();
    }
}
