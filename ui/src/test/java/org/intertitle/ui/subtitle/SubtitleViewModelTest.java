package org.intertitle.ui.subtitle;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.events.Changed;
import org.intertitle.events.DomainEvent;
import org.intertitle.kernel.AppException;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.ListState;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.SubtitleAt;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.kit.Went;
import org.intertitle.ui.screens.NoDesktop;
import org.intertitle.ui.screens.SampleSubtitles;
import org.intertitle.ui.subtitle.Subtitles.Standing;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;

class SubtitleViewModelTest {
    private final Inline inline = new Inline();
    private final SampleSubtitles subtitles = new SampleSubtitles();
    private final NoDesktop desktop = new NoDesktop();
    private final List<Place> went = new ArrayList<>();
    private final SubtitleViewModel model = model(inline.tasks);

    private SubtitleViewModel model(UiTasks tasks) {
        return new SubtitleViewModel(
                subtitles,
                tasks,
                inline,
                new Went(went),
                desktop,
                Texts.of(Locale.ENGLISH, Clock.systemUTC()));
    }

    @Test
    void brokenFileIsAnErrorWithItsReasonAndTheWindowGoesOn() {
        model.activate(new SubtitleAt.OfFile(Path.of("/x/broken.srt")));
        assertThat(model.state().get()).isEqualTo(ListState.ERROR);
        assertThat(model.failure()).isInstanceOf(AppException.class);
        assertThat(inline.failures).isEmpty();
        model.again();
        assertThat(subtitles.asked).hasSize(2);
        model.activate(SampleSubtitles.AT);
        assertThat(model.state().get()).isEqualTo(ListState.READY);
        assertThat(model.failure()).isNull();
    }

    @Test
    void cuesProblemsAndWhatItIsAreShown() {
        model.activate(SampleSubtitles.AT);
        assertThat(model.cues()).hasSize(400);
        assertThat(model.chosen().get()).isZero();
        assertThat(model.head().title().get()).isEqualTo("S02E04, German");
        assertThat(model.head().note().get()).startsWith("SubRip · quality");
        assertThat(model.head().crumb().get().place()).isEqualTo(new Place.OfTitle(new TitleId(1)));
        assertThat(model.problems())
                .isNotEmpty()
                .isSortedAccordingTo(java.util.Comparator.comparingInt(ProblemLine::cue));
        assertThat(model.problems()).anyMatch(line -> line.severity() == Severity.BROKEN);
    }

    @Test
    void problemLeadsToItsCue() {
        model.activate(SampleSubtitles.AT);
        model.nextProblem(1);
        int first = model.chosen().get();
        assertThat(model.cues().get(first).worst()).isNotNull();
        model.nextProblem(1);
        assertThat(model.chosen().get()).isGreaterThan(first);
        model.nextProblem(-1);
        assertThat(model.chosen().get()).isEqualTo(first);
        model.jump(0);
        model.jump(99_999);
        assertThat(model.chosen().get()).isEqualTo(first);
    }

    @Test
    void searchGoesToTheFirstPlaceAndOnAroundTheEnd() {
        model.activate(SampleSubtitles.AT);
        model.head().search().set("LAMPE");
        assertThat(model.chosen().get()).isEqualTo(8);
        assertThat(model.head().note().get()).isEqualTo("1 of 20 found");
        model.findNext(-1);
        assertThat(model.chosen().get()).isEqualTo(388);
        model.findNext(1);
        assertThat(model.chosen().get()).isEqualTo(8);
        model.head().search().set("nordlicht über alles");
        assertThat(model.head().note().get()).isEqualTo("Nothing found");
        model.head().search().set("?");
        assertThat(model.finding().count()).isPositive();
        model.head().search().set("x".repeat(10_000));
        assertThat(model.finding().count()).isZero();
        model.head().search().set("");
        assertThat(model.head().note().get()).startsWith("SubRip");
    }

    @Test
    void anotherEncodingIsAskedForAndTheCueStays() {
        model.activate(SampleSubtitles.AT);
        model.jump(40);
        model.decode(Encoding.WINDOWS_1250);
        assertThat(subtitles.asked.getLast()).endsWith(" windows-1250");
        assertThat(model.chosen().get()).isEqualTo(39);
        model.decode(null);
        assertThat(subtitles.asked.getLast()).endsWith(".srt");
    }

    @Test
    void whatWasReadStaysWhenItsFileGoes() {
        model.activate(SampleSubtitles.AT);
        subtitles.standing = Standing.AWAY;
        inline.tell(new DomainEvent.FoldersChanged(new Changed.All<>()));
        assertThat(model.standing().get()).isEqualTo(Standing.AWAY);
        assertThat(model.cues()).hasSize(400);
        assertThat(model.state().get()).isEqualTo(ListState.READY);
        subtitles.standing = Standing.SAME;
        model.again();
        assertThat(model.standing().get()).isEqualTo(Standing.SAME);
    }

    @Test
    void copiesTextCueAndTimesOfWhatIsSelected() {
        model.activate(SampleSubtitles.AT);
        model.select(List.of(4, 7));
        model.copyText();
        model.marked().set(true);
        model.copyText();
        model.copyTimes();
        model.select(List.of());
        model.jump(1);
        model.copyWhole();
        assertThat(desktop.asked)
                .containsExactly(
                        "copy Seit wann?\nSeit Mitternacht.\n\nNicht allein.",
                        "copy Seit wann?\nSeit Mitternacht.\n\n<i>Nicht allein.</i>",
                        "copy 0:19.800 --> 0:22.200\n0:32.400 --> 0:34.800",
                        "copy 1\n0:03.000 --> 0:05.400\nHast du das Licht gesehen?");
    }

    @Test
    void othersOfTheVideoAreGoneThroughInOrder() {
        model.activate(SampleSubtitles.AT);
        model.nextOther(1);
        model.nextOther(-1);
        model.toTitle();
        assertThat(went)
                .containsExactly(
                        new Place.OfSubtitle(new SubtitleAt.OfTrack(new VideoId(7), 3)),
                        new Place.OfSubtitle(new SubtitleAt.OfTrack(new VideoId(7), 4)),
                        new Place.OfTitle(new TitleId(1)));
    }

    @Test
    void picturesAreToldAsPictures() {
        model.activate(new SubtitleAt.OfTrack(new VideoId(7), 4));
        assertThat(model.state().get()).isEqualTo(ListState.NOTHING_YET);
        assertThat(model.head().note().get()).isEqualTo("PGS · bitmap");
    }

    @Test
    void videoIsPlayedFromTheCueWhereThePlayerCan() {
        model.activate(SampleSubtitles.AT);
        model.jump(2);
        model.play();
        desktop.seeking = true;
        model.play();
        assertThat(desktop.asked)
                .containsExactly(
                        "play /media/series/Nordlicht/S02/Nordlicht S02E04.mkv",
                        "play /media/series/Nordlicht/S02/Nordlicht S02E04.mkv at 7200");
    }

    @Test
    void cancelledReadingSaysSoAndItsLateAnswerIsDropped() {
        Deque<Runnable> background = new ArrayDeque<>();
        SubtitleViewModel slow =
                model(new UiTasks(background::add, Runnable::run, inline.failures::add));
        slow.activate(SampleSubtitles.AT);
        slow.cancel();
        assertThat(slow.state().get()).isEqualTo(ListState.ERROR);
        assertThat(slow.failure()).isInstanceOf(CancellationException.class);
        background.removeFirst().run();
        assertThat(slow.cues()).isEmpty();
        slow.again();
        background.removeFirst().run();
        assertThat(slow.cues()).hasSize(400);
    }

    @Test
    void nothingListensOnceItIsLeft() {
        model.activate(SampleSubtitles.AT);
        model.deactivate();
        assertThat(inline.listeners()).isZero();
        model.head().search().set("Lampe");
        assertThat(model.finding().active()).isFalse();
        model.activate(SampleSubtitles.AT);
        assertThat(subtitles.asked).hasSize(1);
    }
}
