package org.intertitle.ui.title;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.PlaceState;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.kit.Went;
import org.intertitle.ui.screens.SampleEpisodes;
import org.intertitle.ui.title.Episodes.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Clock;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

class TitlePlacesTest {
    private static final Column GERMAN = new Column(Language.of("de"), SubtitleKind.FULL);
    private static final Column FORCED = new Column(Language.of("pt-BR"), SubtitleKind.FORCED);

    private static TitleViewModel model() {
        return model(new Inline().tasks);
    }

    private static TitleViewModel model(UiTasks tasks) {
        return new TitleViewModel(
                new SampleEpisodes(),
                tasks,
                new Inline(),
                new Went(new ArrayList<>()),
                Texts.of(Locale.ENGLISH, Clock.systemUTC()));
    }

    private static Cell cell(long video, Column column) {
        return new Cell(new VideoId(video), column);
    }

    @Test
    void whatTheMatrixLooksLikeComesBackInAnotherWindow() {
        TitleViewModel before = model();
        before.activate(new TitleId(1));
        before.toggleSeason(3);
        before.choose(new VideoId(7), 3);
        before.marks().toggle(List.of(cell(1, GERMAN), cell(2, GERMAN)));
        before.gapsOnly().set(true);
        before.head().search().set("treibeis");
        PlaceState state = TitlePlaces.state(before, 4);

        TitleViewModel after = model();
        after.activate(new TitleId(1));
        assertThat(TitlePlaces.restore(after, state)).isEqualTo(4);
        assertThat(after.matrix().folded()).containsExactly(3);
        assertThat(after.cursor().row().get()).isEqualTo(new RowKey.OfVideo(new VideoId(7)));
        assertThat(after.cursor().column().get()).isEqualTo(3);
        assertThat(after.marks().all()).containsExactly(cell(1, GERMAN), cell(2, GERMAN));
        assertThat(after.gapsOnly().get()).isTrue();
        assertThat(after.head().search().get()).isEqualTo("treibeis");
    }

    @Test
    void restoredBeforeTheContentsCameTheCursorWaitsForThem() {
        Deque<Runnable> background = new ArrayDeque<>();
        UiTasks later = new UiTasks(background::add, Runnable::run, new Inline().failures::add);
        TitleViewModel model = model(later);
        model.activate(new TitleId(1));
        TitlePlaces.restore(
                model,
                PlaceState.NONE
                        .with("row", "v5")
                        .with("column", "2")
                        .with("marks", "de:full=3,400"));
        assertThat(model.cursor().line()).isEmpty();
        while (!background.isEmpty()) {
            background.remove().run();
        }
        assertThat(model.cursor().line())
                .hasValueSatisfying(
                        line -> assertThat(line.video().id()).isEqualTo(new VideoId(5)));
        assertThat(model.cursor().column().get()).isEqualTo(2);
        assertThat(model.marks().all()).containsExactly(cell(3, GERMAN));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "v",
                "vx",
                "s--1",
                "v99999999999999999999999",
                "x5",
                "v-5",
                "\n",
                "s999999999999"
            })
    void brokenRowIsNoRow(String row) {
        TitleViewModel model = model();
        model.activate(new TitleId(1));
        RowKey before = model.cursor().row().get();
        TitlePlaces.restore(
                model, PlaceState.NONE.with("row", row).with("column", row).with("top", row));
        assertThat(model.cursor().row().get()).isEqualTo(before);
    }

    @Test
    void marksAreAShortTextEvenForAWholeSeries() {
        List<Cell> cells = new ArrayList<>();
        LongStream.range(1, 1201).forEach(id -> cells.add(cell(id, GERMAN)));
        cells.add(cell(4000, FORCED));
        cells.add(cell(4002, FORCED));
        String text = MarksText.of(cells);
        assertThat(text).isEqualTo("de:full=1-1200 pt-BR:forced=4000,4002");
        assertThat(MarksText.cells(text)).containsExactlyInAnyOrderElementsOf(cells);
        assertThat(MarksText.of(List.of())).isEmpty();
    }

    @Test
    void brokenMarksAreLeftOut() {
        assertThat(MarksText.cells("de:full=1,x,3- =5 :full=2 de:none=4 de:full 7-6"))
                .containsExactly(cell(1, GERMAN));
        assertThat(MarksText.cells("de:full=1-999999999999999999").size()).isLessThan(200_000);
        assertThat(MarksText.cells("de:full=" + "9,".repeat(50_000))).hasSize(50_000);
    }
}
