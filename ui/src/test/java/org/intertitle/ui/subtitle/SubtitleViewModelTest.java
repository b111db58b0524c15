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
import org.intertitle.ui.kit.PlaceState;
import org.intertitle.ui.kit.SubtitleAt;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.kit.Went;
import org.intertitle.ui.screens.NoDesktop;
import org.intertitle.ui.screens.SampleSubtitles;
import org.intertitle.ui.subtitle.Subtitles.Other;
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
        assertThat(model.reading().state().get()).isEqualTo(ListState.ERROR);
        assertThat(model.reading().failure()).isInstanceOf(AppException.class);
        assertThat(inline.failures).isEmpty();
        model.reading().again();
        assertThat(subtitles.asked).hasSize(2);
        model.activate(SampleSubtitles.AT);
        assertThat(model.reading().state().get()).isEqualTo(ListState.READY);
        assertThat(model.reading().failure()).isNull();
    }

    @Test
    void cuesProblemsAndWhatItIsAreShown() {
        model.activate(SampleSubtitles.AT);
        assertThat(model.cues().lines()).hasSize(400);
        assertThat(model.cues().chosen().get()).isZero();
        assertThat(model.head().title().get()).isEqualTo("S02E04, German");
        assertThat(model.head().note().get()).startsWith("SubRip · quality");
        assertThat(model.head().crumb().get().place()).isEqualTo(new Place.OfTitle(new TitleId(1)));
        assertThat(model.cues().problems())
                .isNotEmpty()
                .isSortedAccordingTo(java.util.Comparator.comparingInt(ProblemLine::cue));
        assertThat(model.cues().problems()).anyMatch(line -> line.severity() == Severity.BROKEN);
    }

    @Test
    void problemLeadsToItsCue() {
        model.activate(SampleSubtitles.AT);
        model.cues().nextProblem(1);
        int first = model.cues().chosen().get();
        assertThat(model.cues().lines().get(first).worst()).isNotNull();
        model.cues().nextProblem(1);
        assertThat(model.cues().chosen().get()).isGreaterThan(first);
        model.cues().nextProblem(-1);
        assertThat(model.cues().chosen().get()).isEqualTo(first);
        model.cues().jump(0);
        model.cues().jump(99_999);
        assertThat(model.cues().chosen().get()).isEqualTo(first);
    }

    @Test
    void valueInWhichAProblemLiesIsSetOff() {
        model.activate(SampleSubtitles.AT);
        List<CueLine> lines = model.cues().lines();
        assertThat(lines.get(0).doubtful()).isEmpty();
        assertThat(lines.get(6).doubtful()).containsExactly(CueValue.SPEED);
        assertThat(lines.get(11).doubtful()).containsExactly(CueValue.START);
        assertThat(lines.get(12).doubtful())
                .containsExactlyInAnyOrder(CueValue.LENGTH, CueValue.SPEED);
        assertThat(lines.get(13).doubtful()).isEmpty();
    }

    @Test
    void searchGoesToTheFirstPlaceAndOnAroundTheEnd() {
        model.activate(SampleSubtitles.AT);
        model.head().search().set("LAMPE");
        assertThat(model.cues().chosen().get()).isEqualTo(8);
        assertThat(model.head().note().get()).isEqualTo("1 of 20 found");
        model.cues().findNext(-1);
        assertThat(model.cues().chosen().get()).isEqualTo(388);
        model.cues().findNext(1);
        assertThat(model.cues().chosen().get()).isEqualTo(8);
        model.head().search().set("nordlicht über alles");
        assertThat(model.head().note().get()).isEqualTo("Nothing found");
        model.head().search().set("?");
        assertThat(model.cues().finding().count()).isPositive();
        model.head().search().set("x".repeat(10_000));
        assertThat(model.cues().finding().count()).isZero();
        model.head().search().set("");
        assertThat(model.head().note().get()).startsWith("SubRip");
    }

    @Test
    void anotherEncodingIsAskedForAndTheCueStays() {
        model.activate(SampleSubtitles.AT);
        model.cues().jump(40);
        model.reading().decode(Encoding.WINDOWS_1250);
        assertThat(subtitles.asked.getLast()).endsWith(" windows-1250");
        assertThat(model.cues().chosen().get()).isEqualTo(39);
        model.reading().decode(null);
        assertThat(subtitles.asked.getLast()).endsWith(".srt");
    }

    @Test
    void choiceOfTheEncodingStaysOpenUntilItIsClosedOrAnotherFileIsShown() {
        model.activate(SampleSubtitles.AT);
        model.encodings().open();
        assertThat(model.encodings().trials().get().cue()).isEqualTo(14);
        model.encodings().choose(Encoding.UTF_8);
        model.encodings().choose(Encoding.UTF_8);
        assertThat(subtitles.asked).hasSize(2);
        assertThat(model.encodings().isOpen().get()).isTrue();
        assertThat(model.encodings().close()).isTrue();
        assertThat(model.encodings().close()).isFalse();
        model.encodings().open();
        model.activate(new SubtitleAt.OfTrack(new VideoId(7), 3));
        assertThat(model.encodings().isOpen().get()).isFalse();
        model.encodings().open();
        assertThat(model.encodings().isOpen().get()).isFalse();
    }

    @Test
    void whatWasReadStaysWhenItsFileGoes() {
        model.activate(SampleSubtitles.AT);
        subtitles.standing = Standing.AWAY;
        inline.tell(new DomainEvent.FoldersChanged(new Changed.All<>()));
        assertThat(model.reading().standing().get()).isEqualTo(Standing.AWAY);
        assertThat(model.cues().lines()).hasSize(400);
        assertThat(model.reading().state().get()).isEqualTo(ListState.READY);
        subtitles.standing = Standing.SAME;
        model.reading().again();
        assertThat(model.reading().standing().get()).isEqualTo(Standing.SAME);
    }

    @Test
    void copiesTextCueAndTimesOfWhatIsSelected() {
        model.activate(SampleSubtitles.AT);
        model.cues().select(List.of(4, 7));
        model.use().copyText();
        model.cues().marked().set(true);
        model.use().copyText();
        model.use().copyTimes();
        model.cues().select(List.of());
        model.cues().jump(1);
        model.use().copyWhole();
        assertThat(desktop.asked)
                .containsExactly(
                        "copy Seit wann?\nSeit Mitternacht.\n\nNicht allein.",
                        "copy Seit wann?\nSeit Mitternacht.\n\n<i>Nicht allein.</i>",
                        "copy 00:00:19,800 --> 00:00:22,200\n00:00:32,400 --> 00:00:34,800",
                        "copy 1\n00:00:03,000 --> 00:00:05,400\nHast du das Licht gesehen?");
    }

    @Test
    void othersOfTheVideoAreGoneThroughInOrder() {
        model.activate(SampleSubtitles.AT);
        model.use().nextOther(1);
        model.use().nextOther(-1);
        model.use().toTitle();
        assertThat(went)
                .containsExactly(
                        new Place.OfSubtitle(new SubtitleAt.OfTrack(new VideoId(7), 3)),
                        new Place.OfSubtitle(new SubtitleAt.OfTrack(new VideoId(7), 4)),
                        new Place.OfTitle(new TitleId(1)));
    }

    @Test
    void filesThatWereOpenedTogetherAreGoneThroughInOrder() {
        SubtitleAt one = new SubtitleAt.OfFile(Path.of("/alone/1.srt"));
        SubtitleAt two = new SubtitleAt.OfFile(Path.of("/alone/2.srt"));
        model.activate(one, List.of(one, two));
        model.use().nextOther(1);
        assertThat(went).containsExactly(new Place.OfSubtitle(two, List.of(one, two)));
        model.activate(two, List.of(one, two));
        assertThat(model.use().others()).extracting(Other::at).containsExactly(one, two);
        model.activate(SampleSubtitles.AT, List.of(one, two));
        assertThat(model.use().others()).hasSize(3).extracting(Other::at).doesNotContain(one);
    }

    @Test
    void whatWasReadBeforeTheLibraryWasOpenIsShownAtOnceWithItsVideo() {
        model.activate(SampleSubtitles.AT);
        model.cues().jump(5);
        SubtitleViewModel next = model(inline.tasks);
        next.begin(model.reading().shown().orElseThrow());
        assertThat(next.cues().lines()).hasSize(400);
        subtitles.asked.clear();
        next.activate(SampleSubtitles.AT);
        assertThat(next.reading().state().get()).isEqualTo(ListState.READY);
        assertThat(next.use().others()).hasSize(3);
        assertThat(subtitles.asked).hasSize(1);
        next.activate(SampleSubtitles.AT);
        assertThat(subtitles.asked).hasSize(1);
    }

    @Test
    void whatCouldNotBeReadBeforeTheLibraryWasOpenIsReadAnew() {
        model.activate(new SubtitleAt.OfFile(Path.of("/x/broken.srt")));
        assertThat(model.reading().shown()).isEmpty();
    }

    @Test
    void picturesAreToldAsPictures() {
        model.activate(new SubtitleAt.OfTrack(new VideoId(7), 4));
        assertThat(model.reading().state().get()).isEqualTo(ListState.READY);
        assertThat(model.head().note().get()).isEqualTo("PGS · bitmap");
        assertThat(model.cues().lines()).hasSize(120);
        model.use().copyText();
        assertThat(desktop.asked).isEmpty();
        model.activate(new SubtitleAt.OfTrack(new VideoId(7), 5));
        assertThat(model.reading().state().get()).isEqualTo(ListState.NOTHING_YET);
    }

    @Test
    void videoIsPlayedFromTheCueWhereThePlayerCan() {
        model.activate(SampleSubtitles.AT);
        model.cues().jump(2);
        model.use().play();
        desktop.seeking = true;
        model.use().play();
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
        slow.reading().cancel();
        assertThat(slow.reading().state().get()).isEqualTo(ListState.ERROR);
        assertThat(slow.reading().failure()).isInstanceOf(CancellationException.class);
        background.removeFirst().run();
        assertThat(slow.cues().lines()).isEmpty();
        slow.reading().again();
        background.removeFirst().run();
        assertThat(slow.cues().lines()).hasSize(400);
    }

    @Test
    void howFarReadingIsIsToldUntilSomebodyStopsIt() {
        Deque<Runnable> background = new ArrayDeque<>();
        SubtitleViewModel slow =
                model(new UiTasks(background::add, Runnable::run, inline.failures::add));
        slow.activate(SampleSubtitles.AT);
        ReadProgress progress = slow.reading().progress();
        assertThat(progress.fraction().get()).isNegative();
        progress.at(0.25);
        assertThat(progress.fraction().get()).isEqualTo(0.25);
        progress.at(Double.POSITIVE_INFINITY);
        assertThat(progress.fraction().get()).isEqualTo(1);
        assertThat(progress.requested()).isFalse();
        slow.reading().cancel();
        assertThat(progress.requested()).isTrue();
        assertThat(slow.reading().progress().fraction().get()).isEqualTo(1);
        slow.reading().again();
        assertThat(slow.reading().progress().fraction().get()).isNegative();
    }

    @Test
    void comingBackRestoresCueSearchMarkupAndEncoding() {
        model.activate(SampleSubtitles.AT);
        model.reading().decode(Encoding.WINDOWS_1250);
        model.cues().marked().set(true);
        model.head().search().set("lampe");
        model.cues().jump(200);
        PlaceState left = SubtitleMemory.state(model);
        Deque<Runnable> background = new ArrayDeque<>();
        SubtitleViewModel again =
                model(new UiTasks(background::add, Runnable::run, inline.failures::add));
        again.activate(SampleSubtitles.AT);
        SubtitleMemory.restore(again, left);
        while (!background.isEmpty()) {
            background.removeFirst().run();
        }
        assertThat(SubtitleMemory.state(again)).isEqualTo(left);
        assertThat(again.cues().chosen().get()).isEqualTo(199);
        assertThat(subtitles.asked.getLast()).endsWith(" windows-1250");
    }

    @Test
    void stateOfAnotherVersionIsNoError() {
        model.activate(SampleSubtitles.AT);
        SubtitleMemory.restore(
                model,
                PlaceState.NONE
                        .with("cue", "-7x")
                        .with("encoding", "KLINGON")
                        .with("marked", "perhaps"));
        assertThat(model.reading().state().get()).isEqualTo(ListState.READY);
        assertThat(model.cues().chosen().get()).isZero();
        assertThat(model.reading().encoding()).isNull();
    }

    @Test
    void anotherFileIsChosenAndOpenedAndThePathIsCopied() {
        model.activate(SampleSubtitles.AT);
        model.use().openFile();
        assertThat(went).isEmpty();
        desktop.chosen = Path.of("/x/other.srt");
        model.use().openFile();
        assertThat(went)
                .containsExactly(
                        new Place.OfSubtitle(new SubtitleAt.OfFile(Path.of("/x/other.srt"))));
        model.use().copyPath();
        model.activate(new SubtitleAt.OfFile(Path.of("/x/broken.srt")));
        model.use().copyPath();
        assertThat(desktop.asked)
                .endsWith(
                        "copy /media/series/Nordlicht/S02/Nordlicht S02E04.de.srt",
                        "copy /x/broken.srt");
    }

    @Test
    void nothingListensOnceItIsLeft() {
        model.activate(SampleSubtitles.AT);
        model.deactivate();
        assertThat(inline.listeners()).isZero();
        model.head().search().set("Lampe");
        assertThat(model.cues().finding().active()).isFalse();
        model.activate(SampleSubtitles.AT);
        assertThat(subtitles.asked).hasSize(1);
    }
}
