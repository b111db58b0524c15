package org.intertitle.ui.launcher;

import org.intertitle.ui.kit.SystemNotices;
import org.intertitle.ui.kit.UiTasks;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

/**
 * Tells by the notices of the desktop, while the window is not in front and the user wants it. A
 * desktop that has none is silent.
 */
final class DesktopNotices implements SystemNotices {

    private final String system;
    private final UiTasks tasks;
    private final BooleanSupplier wanted;
    private final Predicate<List<String>> taken;

    /**
     * {@code system} is the name of the system, in lower case; {@code taken} runs a command, and
     * tells whether it did what it should.
     */
    DesktopNotices(
            String system, UiTasks tasks, BooleanSupplier wanted, Predicate<List<String>> taken) {
        this.system = system;
        this.tasks = tasks;
        this.wanted = wanted;
        this.taken = taken;
    }

    @Override
    public void tell(String title, String text) {
        if (wanted.getAsBoolean()) {
            tasks.apart()
                    .run(() -> {
                        boolean _ = NoticeCommands.on(system, title, text).stream().anyMatch(taken);
                    });
        }
    }
}
