package org.intertitle.ui.launcher;

import javafx.stage.Stage;

import org.intertitle.config.ConfigService;
import org.intertitle.jobs.NoticeSettings;
import org.intertitle.ui.kit.SystemNotices;
import org.intertitle.ui.kit.UiTasks;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;

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

    /** Those around a window: who has it in front sees it there. */
    static DesktopNotices around(
            Stage stage, UiTasks tasks, Supplier<Optional<ConfigService>> config) {
        return new DesktopNotices(
                System.getProperty("os.name", "").toLowerCase(Locale.ROOT),
                tasks,
                () -> !inFront(stage) && config.get().filter(DesktopNotices::wanted).isPresent(),
                command -> OtherPrograms.start(command, true));
    }

    private static boolean inFront(Stage stage) {
        return stage.isShowing() && stage.isFocused() && !stage.isIconified();
    }

    private static boolean wanted(ConfigService config) {
        return config.get(NoticeSettings.GROUP).system();
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
