package org.intertitle.ui.screens;

import org.intertitle.ui.activity.ActivityViewModel;
import org.intertitle.ui.activity.HistoryViewModel;
import org.intertitle.ui.activity.JobsViewModel;
import org.intertitle.ui.activity.Refusals;
import org.intertitle.ui.activity.VersionsViewModel;
import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Texts;

/** The activity screen's view models over made-up jobs and history. */
public final class SampleActivity {

    private SampleActivity() {}

    public static ActivityViewModel of(
            Inline inline,
            SampleWork work,
            SamplePast past,
            Dialogs dialogs,
            Desktop desktop,
            Notifications notifications,
            Texts texts) {
        Refusals refusals = new Refusals(dialogs, texts);
        return new ActivityViewModel(
                new JobsViewModel(work, inline.tasks, dialogs, desktop, texts),
                new HistoryViewModel(past, inline.tasks, refusals, notifications, texts),
                new VersionsViewModel(past, inline.tasks, refusals, notifications, texts),
                inline,
                texts);
    }
}
