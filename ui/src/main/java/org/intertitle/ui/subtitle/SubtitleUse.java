package org.intertitle.ui.subtitle;

import org.intertitle.ui.kit.Desktop;
import org.intertitle.ui.kit.Navigator;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.SubtitleAt;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.subtitle.Subtitles.OfVideo;
import org.intertitle.ui.subtitle.Subtitles.Opened;
import org.intertitle.ui.subtitle.Subtitles.Other;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What is done with an open subtitle: going elsewhere, playing, copying, showing its file. */
public final class SubtitleUse {
    private final SubtitleReading reading;
    private final SubtitleCues cues;
    private final Navigator navigator;
    private final Desktop desktop;
    private final Texts texts;
    private List<SubtitleAt> together = List.of();

    SubtitleUse(
            SubtitleReading reading,
            SubtitleCues cues,
            Navigator navigator,
            Desktop desktop,
            Texts texts) {
        this.reading = reading;
        this.cues = cues;
        this.navigator = navigator;
        this.desktop = desktop;
        this.texts = texts;
    }

    /** Goes to the next subtitle of the same video, or the one before. */
    public void nextOther(int by) {
        List<Other> all = others();
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).at().equals(reading.at())) {
                show(all.get(Math.floorMod(i + by, all.size())));
                return;
            }
        }
        if (!all.isEmpty()) {
            show(all.getFirst());
        }
    }

    public void show(Other other) {
        navigator.go(new Place.OfSubtitle(other.at(), together));
    }

    /** These were opened at the same time. */
    void setTogether(List<SubtitleAt> all) {
        together = List.copyOf(all);
    }

    /**
     * All subtitles of the video or in the file, this one too; else those that were opened with it;
     * empty for a file of its own.
     */
    public List<Other> others() {
        List<Other> inside = opened().map(read -> read.origin().tracks()).orElse(List.of());
        if (!inside.isEmpty()) {
            return inside;
        }
        return video().map(OfVideo::all)
                .orElseGet(() -> together.stream().map(Other::unread).toList());
    }

    /** The key of the words for how many others there are. */
    String othersKey() {
        boolean inside = opened().filter(read -> !read.origin().tracks().isEmpty()).isPresent();
        return inside ? "subtitle.inside" : hasVideo() ? "subtitle.others" : "subtitle.together";
    }

    private Optional<Opened> opened() {
        return Optional.ofNullable(reading.opened().get());
    }

    private Optional<OfVideo> video() {
        return opened().map(read -> read.origin().video());
    }

    public boolean hasVideo() {
        return video().isPresent();
    }

    public void toTitle() {
        video().ifPresent(video -> navigator.go(new Place.OfTitle(video.title())));
    }

    public void back() {
        navigator.back();
    }

    /** Lets the person choose a subtitle file, and opens it. */
    public void openFile() {
        new OpenFile(desktop, navigator, texts).choose();
    }

    /** Plays the video from the chosen cue where the player can, else from its beginning. */
    public void play() {
        video().ifPresent(video -> {
            Optional<CueLine> cue = cues.chosenCue();
            if (desktop.playsAt() && cue.isPresent()) {
                desktop.playAt(video.file(), Math.max(0, cue.get().startMs()));
            } else {
                desktop.play(video.file());
            }
        });
    }

    /** The last words of the key that names what playing does here. */
    String playKey() {
        return desktop.playsAt() && !cues.lines().isEmpty() ? "subtitle.play.at" : "subtitle.play";
    }

    /** The file that is looked at, or its video's for a track; empty while that is not known. */
    Optional<Path> file() {
        Opened now = reading.opened().get();
        if (now != null) {
            return Optional.of(now.origin().file());
        }
        return switch (reading.at()) {
            case SubtitleAt.OfFile(var file) -> Optional.of(file);
            case SubtitleAt.InFile(var file, _) -> Optional.of(file);
            case SubtitleAt.OfTrack _ -> Optional.empty();
            case null -> Optional.empty();
        };
    }

    public void reveal() {
        file().ifPresent(desktop::reveal);
    }

    public void copyPath() {
        file().ifPresent(file -> desktop.copy(file.toString()));
    }

    /** Copies the texts of the selected cues, with their markup where that is shown. */
    public void copyText() {
        copy(CueCopy.text(cues.selected(), cues.marked().get()));
    }

    /** Copies the selected cues as a SubRip file has them. */
    public void copyWhole() {
        copy(CueCopy.whole(cues.selected()));
    }

    public void copyTimes() {
        copy(CueCopy.times(cues.selected()));
    }

    private void copy(String text) {
        if (!text.isEmpty()) {
            desktop.copy(text);
        }
    }
}
