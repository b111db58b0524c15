package org.intertitle.ui.subtitle;

import org.intertitle.ui.kit.ListState;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.SubtitleAt;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.subtitle.Subtitles.OfVideo;
import org.intertitle.ui.subtitle.Subtitles.Opened;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;

/** Keeps the top bar in step with the subtitle that is shown and with the search in it. */
final class SubtitleHead {
    private final ScreenHead head = new ScreenHead();
    private final SubtitleReading reading;
    private final SubtitleCues cues;
    private final Texts texts;
    private final SubtitleWords words;

    SubtitleHead(SubtitleReading reading, SubtitleCues cues, Texts texts) {
        this.reading = reading;
        this.cues = cues;
        this.texts = texts;
        this.words = new SubtitleWords(texts);
        head.prompt().set(texts.text("subtitle.search"));
    }

    /** Follows what is read and found; its main action plays the video. */
    void follow(SubtitleUse use) {
        reading.opened().subscribe(read -> tell(read, use));
        reading.state().subscribe(_ -> tell(reading.opened().get(), use));
        cues.finding().revision().subscribe(_ -> tellNote());
        cues.chosen().subscribe(_ -> tellNote());
    }

    private void tell(@Nullable Opened read, SubtitleUse use) {
        OfVideo video = read == null ? null : read.origin().video();
        head.title().set(read == null ? unread() : words.title(read));
        head.crumb().set(video == null ? null : crumb(video));
        head.action().set(video == null ? null : play(use));
        tellNote();
    }

    /** A file has its name even where it cannot be read. */
    private String unread() {
        return switch (reading.at()) {
            case SubtitleAt.OfFile(Path file) -> words.fileName(file);
            case SubtitleAt.InFile(Path file, _) -> words.fileName(file);
            case SubtitleAt.OfTrack _ -> texts.text("subtitle.title");
            case null -> texts.text("subtitle.title");
        };
    }

    private static ScreenHead.Crumb crumb(OfVideo video) {
        return new ScreenHead.Crumb(video.name(), new Place.OfTitle(video.title()));
    }

    private ScreenHead.HeadAction play(SubtitleUse use) {
        return new ScreenHead.HeadAction(texts.text(use.playKey()), false, true, use::play);
    }

    private void tellNote() {
        Opened now = reading.opened().get();
        boolean searching = cues.finding().active() && reading.state().get() == ListState.READY;
        head.note().set(searching ? found() : now == null ? "" : words.note(now));
    }

    private String found() {
        CueFinding finding = cues.finding();
        return finding.count() == 0
                ? texts.text("subtitle.found.none")
                : texts.text(
                        "subtitle.found", finding.position(cues.chosen().get()), finding.count());
    }

    ScreenHead head() {
        return head;
    }
}
