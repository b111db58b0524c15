package org.intertitle.ui.shell;

import org.intertitle.jobs.Job;
import org.intertitle.jobs.JobState;
import org.intertitle.ui.kit.JobWords;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Notifications.Undo;
import org.intertitle.ui.kit.SystemNotices;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.shell.WindowFacts.LastChange;

/** Tells once how a job ended that people waited for; an applied plan can be taken back there. */
final class JobNews {
    private final ShellViewModel model;
    private final Notifications notifications;
    private final Texts texts;
    private final JobWords words;
    private SystemNotices outside = SystemNotices.NONE;

    JobNews(ShellViewModel model, Notifications notifications, Texts texts) {
        this.model = model;
        this.notifications = notifications;
        this.texts = texts;
        this.words = new JobWords(texts);
    }

    /** Who tells it outside the window too. */
    void setOutside(SystemNotices notices) {
        outside = notices;
    }

    void tell(Job job) {
        String name = texts.text("job." + job.kind());
        if (job.state() == JobState.FAILED) {
            String reason = words.reason(job);
            notifications.fail(texts.text("job.ended.failed", name), reason);
            outside.tell(texts.text("job.ended.failed", name), reason);
            return;
        }
        String text = texts.text("job.ended." + job.kind(), words.detail(job.said().orElse(null)));
        outside.tell(texts.text("shell.name"), text);
        LastChange last = model.facts().get().last();
        if (job.kind().equals("apply_plan") && last != null && !last.undone()) {
            notifications.show(text, undo(last));
        } else {
            notifications.show(text);
        }
    }

    /** Possible as long as nothing else was done since. */
    private Undo undo(LastChange last) {
        return new Undo(() -> last.equals(model.facts().get().last()), model::undoLast);
    }
}
