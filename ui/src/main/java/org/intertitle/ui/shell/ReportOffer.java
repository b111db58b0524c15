package org.intertitle.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.Dialogs.Dialog;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Notifications.Note;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.report.KeptFailure;
import org.intertitle.ui.report.Report;
import org.intertitle.ui.report.ReportMaterial;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;

/**
 * Lets a report be looked at and saved: without paths and names, unless they are asked for. FX
 * thread only.
 */
public final class ReportOffer {
    private final Function<List<KeptFailure>, ReportMaterial> source;
    private final UiTasks tasks;
    private final Dialogs dialogs;
    private final Desktop desktop;
    private final Notifications notifications;
    private final Texts texts;

    /** {@code source} collects in the background. */
    public ReportOffer(
            Function<List<KeptFailure>, ReportMaterial> source,
            UiTasks tasks,
            Dialogs dialogs,
            Desktop desktop,
            Notifications notifications,
            Texts texts) {
        this.source = source;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.desktop = desktop;
        this.notifications = notifications;
        this.texts = texts;
    }

    public void open() {
        new Draft().open();
    }

    /** What the notes keep of failures. */
    private List<KeptFailure> failures() {
        return notifications.notes().stream()
                .filter(Note::failure)
                .map(note -> new KeptFailure(note.at(), note.text(), note.details()))
                .toList();
    }

    /** One report on its way. */
    private final class Draft {
        private final BooleanProperty names = new SimpleBooleanProperty();
        private final BooleanProperty ready = new SimpleBooleanProperty();
        private final ReadOnlyObjectWrapper<List<String>> lines =
                new ReadOnlyObjectWrapper<>(List.of(texts.text("report.collecting")));
        private final UiTasks.Latest latest = tasks.latest();
        private @Nullable ReportMaterial material;
        private Report report = new Report(List.of());

        void open() {
            Dialog.Preview preview =
                    new Dialog.Preview(
                            texts.text("report.title"),
                            texts.text("report.text"),
                            new Dialogs.Tick(
                                    texts.text("report.names"),
                                    texts.text("report.names.effect"),
                                    names),
                            lines,
                            ready,
                            texts.text("report.now"),
                            texts.text("action.close"),
                            this::save);
            dialogs.ask(preview);
            names.subscribe((_, _) -> draw());
            List<KeptFailure> failures = failures();
            tasks.run(() -> source.apply(failures), this::collected);
        }

        private void collected(ReportMaterial found) {
            material = found;
            draw();
        }

        private void draw() {
            ReportMaterial collected = material;
            if (collected != null) {
                boolean told = names.get();
                ready.set(false);
                latest.run(() -> collected.report(told), this::drawn);
            }
        }

        private void drawn(Report next) {
            report = next;
            lines.set(next.lines());
            ready.set(true);
        }

        private void save() {
            Report chosen = report;
            String name = Report.fileName(texts.formats().now());
            desktop.chooseTarget(texts.text("report.title"), name, target -> write(chosen, target));
        }

        private void write(Report chosen, Path target) {
            dialogs.close();
            tasks.run(() -> chosen.replace(target), () -> saved(target));
        }

        private void saved(Path target) {
            notifications.offer(
                    texts.text("report.saved", target.toString()),
                    new Notifications.Offer(
                            texts.text("title.reveal"), () -> desktop.reveal(target)));
        }
    }
}
