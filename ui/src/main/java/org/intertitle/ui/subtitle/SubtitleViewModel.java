package org.intertitle.ui.subtitle;

import javafx.util.Subscription;

import org.intertitle.events.DomainEvent;
import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.Listening;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.SubtitleAt;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.kit.Updates;

import java.util.List;

/**
 * One subtitle to read, of which each part has its own model: reading it, its cues, what is done
 * with it. What was read stays when its file goes; that is told.
 */
public final class SubtitleViewModel {
    private final SubtitleReading reading;
    private final SubtitleCues cues;
    private final SubtitleUse use;
    private final EncodingChoice encodings;
    private final SubtitleHead head;
    private final Updates updates;
    private final Listening listening = new Listening();

    public SubtitleViewModel(
            Subtitles subtitles,
            UiTasks tasks,
            Updates updates,
            Navigator navigator,
            Desktop desktop,
            Texts texts) {
        this.updates = updates;
        this.reading = new SubtitleReading(subtitles, tasks);
        this.cues = new SubtitleCues(tasks, texts);
        this.use = new SubtitleUse(reading, cues, navigator, desktop, texts);
        this.encodings = new EncodingChoice(subtitles, reading, tasks);
        this.head = new SubtitleHead(reading, cues, texts);
        reading.opened().subscribe(read -> cues.show(read == null ? null : read.contents()));
        reading.state().subscribe(_ -> encodings.follow());
        head.follow(use);
    }

    /** Begins with what another one shows already. */
    public void begin(SubtitleReading.Shown before) {
        reading.begin(before);
    }

    /** Shows one subtitle; {@code together} are all that were opened at the same time. */
    public void activate(SubtitleAt place, List<SubtitleAt> together) {
        use.setTogether(together);
        activate(place);
    }

    public void activate(SubtitleAt place) {
        listening.begin(updates, this::changed, () -> listening.add(searching()));
        reading.show(place);
    }

    private Subscription searching() {
        return head.head()
                .search()
                .subscribe((_, query) ->
                        cues.finding().search(query, Math.max(0, cues.chosen().get())));
    }

    public void deactivate() {
        listening.end();
        reading.stop();
        cues.finding().forget();
    }

    private void changed(Updates.Batch batch) {
        if (batch.has(
                DomainEvent.VideosChanged.class,
                DomainEvent.FoldersChanged.class,
                DomainEvent.JournalChanged.class)) {
            reading.check();
        }
    }

    public ScreenHead head() {
        return head.head();
    }

    public SubtitleReading reading() {
        return reading;
    }

    public SubtitleCues cues() {
        return cues;
    }

    public EncodingChoice encodings() {
        return encodings;
    }

    public SubtitleUse use() {
        return use;
    }
}
