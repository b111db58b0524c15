package org.intertitle.ui.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.plans.PlannedStep;
import org.intertitle.ui.kit.Action;
import org.intertitle.ui.kit.Dragging;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.StepJobs;
import org.intertitle.ui.kit.SubtitleAt;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Went;
import org.intertitle.ui.screens.NoDesktop;
import org.intertitle.ui.screens.SampleEpisodes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

class TitleActionsTest {
    private final Inline inline = new Inline();
    private final SampleEpisodes episodes = new SampleEpisodes();
    private final Notifications notifications = new Notifications();
    private final List<Place> went = new ArrayList<>();
    private final Texts texts = Texts.of(Locale.ENGLISH, Clock.systemUTC());
    private final NoDesktop desktop = new NoDesktop();
    private final TitleViewModel model =
            new TitleViewModel(
                    episodes, inline.tasks, inline, new Went(went), notifications, texts);
    private final TitleActions actions = new TitleActions(model, texts, desktop);

    @BeforeEach
    void open() {
        model.activate(new TitleId(1));
    }

    private void go(long video, int column) {
        model.cursor().to(new RowKey.OfVideo(new VideoId(video)), column);
    }

    private Action action(String verb) {
        return actions.all().stream()
                .filter(each -> each.id().equals("title." + verb))
                .findFirst()
                .orElseThrow();
    }

    private void run(String verb) {
        assertThat(action(verb).enabled().getAsBoolean()).as(verb).isTrue();
        action(verb).run().run();
    }

    private String name(String verb) {
        return action(verb).name().get();
    }

    private boolean can(String verb) {
        return action(verb).enabled().getAsBoolean();
    }

    @Test
    void everyActionHasANameAndKeysThatNoOtherHas() {
        Set<String> keys = new HashSet<>();
        for (Action action : actions.all()) {
            assertThat(action.name().get()).as(action.id()).isNotBlank().doesNotContain("‹");
            assertThat(action.keys().isEmpty() || keys.add(action.keys())).as(action.id()).isTrue();
        }
    }

    @Test
    void bestStepIsNamedWithItsTargetAndCarriedOutAtOnce() {
        go(5, 0);
        assertThat(name("best")).isEqualTo("Extract track 3 → Nordlicht S02E05.de.srt");
        run("best");
        assertThat(episodes.applied)
                .singleElement()
                .satisfies(step ->
                        assertThat(step.to())
                                .isEqualTo(
                                        Path.of(
                                                "/media/series/Nordlicht (2016)",
                                                "Nordlicht S02E05.de.srt")));
        go(1, 0);
        assertThat(can("best")).isFalse();
    }

    @Test
    void bestStepInDoubtIsLookedAtFirst() {
        episodes.doubt = PlannedStep.Reason.of("undone_before");
        go(5, 0);
        assertThat(name("best")).endsWith("…");
        run("best");
        assertThat(episodes.applied).isEmpty();
        assertThat(went).containsExactly(new Place.Review(new PlanId(1)));
    }

    @Test
    void stepThatWouldBeAnotherByNowGoesToTheReview() {
        episodes.begun = new StepJobs.Begun.Differs(new PlanId(7));
        go(5, 0);
        run("best");
        assertThat(went).containsExactly(new Place.Review(new PlanId(7)));
        episodes.begun = new StepJobs.Begun.Nothing();
        run("best");
        assertThat(notifications.notes()).hasSize(1);
    }

    @Test
    void marksAreMeantBeforeTheCell() {
        go(5, 0);
        run("mark");
        go(6, 3);
        run("mark");
        go(1, 0);
        assertThat(name("plan")).isEqualTo("Plan for 2 cells…");
        assertThat(can("best")).isFalse();
        run("ignore");
        assertThat(episodes.ignored).hasSize(2);
        run("clear");
        assertThat(can("plan")).isFalse();
    }

    @Test
    void rowColumnAndSeasonArePlannedWhole() {
        go(5, 0);
        assertThat(name("plan_row")).isEqualTo("Plan for S02E05: 2 wanted…");
        assertThat(name("plan_column")).isEqualTo("Plan for German: 2 wanted…");
        assertThat(name("plan_season")).isEqualTo("Plan for Season 2: 5 wanted…");
        run("plan_row");
        assertThat(episodes.planned).hasSize(2);
        run("plan_column");
        assertThat(episodes.planned).hasSize(2 + 2);
        run("ignore_season");
        assertThat(episodes.ignored).hasSize(5);
    }

    @Test
    void columnIsMarkedAndPressedAgainEverything() {
        go(5, 0);
        run("mark_column");
        assertThat(model.marks().size()).isEqualTo(16);
        run("mark_column");
        assertThat(model.marks().size()).isEqualTo(64);
    }

    @Test
    void menuOfAHeadingIsAboutItsSeason() {
        model.cursor().to(new RowKey.OfSeason(3), 0);
        assertThat(actions.here())
                .extracting(Action::id)
                .contains("title.plan_season", "title.fold")
                .doesNotContain("title.plan_row", "title.play");
        run("fold");
        assertThat(model.matrix().folded()).containsExactly(3);
    }

    @Test
    void subtitleOfTheCellIsRead() {
        go(1, 2);
        assertThat(name("read")).isEqualTo("Read track 2, English");
        run("read");
        assertThat(went)
                .containsExactly(new Place.OfSubtitle(new SubtitleAt.OfTrack(new VideoId(5), 2)));
        go(5, 3);
        assertThat(can("read")).isFalse();
    }

    @Test
    void lastBatchOfTheVideoIsUndoneAndCanBeDoneAgain() {
        go(5, 0);
        assertThat(name("undo")).isEqualTo("Undo: Extracted 24 tracks");
        run("undo");
        assertThat(episodes.undone).containsExactly("batch 3");
        notifications.undo(notifications.notes().getFirst());
        assertThat(episodes.undone).containsExactly("batch 3", "again batch 3");
    }

    @Test
    void undoThatIsRefusedIsTold() {
        episodes.outcome = new Episodes.Outcome(0, 2);
        go(5, 0);
        run("undo");
        assertThat(notifications.notes()).hasSize(1);
        assertThat(notifications.notes().getFirst().undoable()).isFalse();
    }

    @Test
    void whileTheFolderIsAwayNothingIsPlanned() {
        episodes.reach = Episodes.Reach.AWAY;
        model.reload();
        go(5, 0);
        assertThat(can("plan")).isFalse();
        assertThat(can("best")).isFalse();
        assertThat(can("plan_row")).isFalse();
        assertThat(can("ignore")).isTrue();
        assertThat(model.head().action().get()).isNull();
        run("open");
        assertThat(episodes.planned).isEmpty();
        episodes.reach = Episodes.Reach.THERE;
        model.reload();
        assertThat(model.head().action().get()).isNotNull();
    }

    @Test
    void fileIsPlayedShownAndItsPathCopied() {
        go(5, 0);
        run("play");
        run("reveal");
        run("copy");
        String file = "/media/series/Nordlicht (2016)/Nordlicht S02E05.mkv";
        assertThat(desktop.asked).containsExactly("play " + file, "reveal " + file, "copy " + file);
        run("rescan");
        assertThat(episodes.scanned).hasSize(1);
    }

    @Test
    void filesOfMarkedRowsElseOfTheRowUnderTheCursorCanBeDraggedOut() {
        go(5, 0);
        String folder = "/media/series/Nordlicht (2016)/Nordlicht ";
        assertThat(Dragging.files(model.dragOut())).containsExactly(Path.of(folder + "S02E05.mkv"));
        model.marking().toggle();
        go(4, 1);
        model.marking().toggle();
        assertThat(Dragging.files(model.dragOut()))
                .containsExactly(Path.of(folder + "S02E05.mkv"), Path.of(folder + "S02E04.mkv"));
    }

    @Test
    void whatWasIgnoredIsToldAndCanBeTakenBack() {
        go(5, 0);
        run("ignore");
        Notifications.Note note = notifications.current().get();
        assertThat(note.text()).isEqualTo("1 item is ignored now");
        assertThat(episodes.ignored).hasSize(1);
        notifications.undo(note);
        assertThat(episodes.ignored).isEmpty();
    }

    @Test
    void withoutATitleNothingCanBeDone() {
        episodes.gone = true;
        model.reload();
        assertThat(actions.all()).noneMatch(each -> each.enabled().getAsBoolean());
        assertThat(actions.panel()).isEmpty();
    }
}
