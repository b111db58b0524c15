package org.intertitle.ui.settings;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.intertitle.ui.doctor.CheckState;
import org.intertitle.ui.doctor.Finding;
import org.intertitle.ui.doctor.FindingWords;
import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;

import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What the checks of everything found; the worst first. */
public final class DiagnosticsViewModel {
    private static final Comparator<Finding> WORST_FIRST =
            Comparator.comparing(Finding::state).reversed();

    private final ObservableList<Finding> findings = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final Supplier<List<Finding>> doctor;
    private final Runnable report;
    private final UiTasks tasks;
    private final Desktop desktop;
    private final Notifications notifications;
    private final Texts texts;

    /**
     * {@code doctor} looks at everything, in the background; {@code report} lets a report be saved.
     */
    public DiagnosticsViewModel(
            Supplier<List<Finding>> doctor,
            Runnable report,
            UiTasks tasks,
            Desktop desktop,
            Notifications notifications,
            Texts texts) {
        this.doctor = doctor;
        this.report = report;
        this.tasks = tasks;
        this.desktop = desktop;
        this.notifications = notifications;
        this.texts = texts;
    }

    /** Looks at everything, unless that is under way. */
    public void examine() {
        if (running.get()) {
            return;
        }
        running.set(true);
        summary.set(texts.text("diagnostics.running"));
        tasks.run(
                doctor::get,
                this::found,
                failure -> {
                    running.set(false);
                    summary.set("");
                    tasks.report(failure);
                });
    }

    private void found(List<Finding> found) {
        running.set(false);
        findings.setAll(found.stream().sorted(WORST_FIRST).toList());
        long some = found.stream().filter(each -> each.state() != CheckState.OK).count();
        summary.set(
                some == 0
                        ? texts.text("diagnostics.sound", found.size())
                        : texts.plural("diagnostics.found", some, found.size()));
    }

    /** Puts all findings on the clipboard. */
    public void copy() {
        desktop.copy(findings.stream().map(words()::lines).collect(Collectors.joining("\n")));
        notifications.show(texts.text("diagnostics.copied"));
    }

    public void saveReport() {
        report.run();
    }

    /** Findings in words of the window's language. */
    FindingWords words() {
        return new FindingWords(texts.messages());
    }

    public ObservableList<Finding> findings() {
        return FXCollections.unmodifiableObservableList(findings);
    }

    /** How many found something, or that the checks run. */
    public ReadOnlyStringProperty summary() {
        return summary.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty running() {
        return running.getReadOnlyProperty();
    }
}
