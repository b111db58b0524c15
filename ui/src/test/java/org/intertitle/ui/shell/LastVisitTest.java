package org.intertitle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.ui.kit.HelpPage;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.PlaceState;
import org.intertitle.ui.kit.Remembered;
import org.intertitle.ui.kit.SubtitleAt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.util.List;

class LastVisitTest {
    private final Remembered memory = new Remembered();
    private final LastVisit last = new LastVisit(memory);

    @Test
    void everyPlaceIsFoundAgainWithItsState() {
        PlaceState state = PlaceState.NONE.with("row", "8=1&2").with("sort", "-quality %");
        List<Place> places =
                List.of(
                        new Place.Home(),
                        new Place.Library("folder:\"NAS: 1\" missing:de"),
                        new Place.OfTitle(new TitleId(7)),
                        new Place.OfSubtitle(new SubtitleAt.OfFile(Path.of("/a b/ä.srt"))),
                        new Place.OfSubtitle(new SubtitleAt.OfTrack(new VideoId(3), 2)),
                        new Place.OfSubtitle(new SubtitleAt.InFile(Path.of("/a b/ü#1.mks"), 3)),
                        new Place.Wanted(""),
                        new Place.Wanted("missing:pt-BR"),
                        new Place.Review(new PlanId(12)),
                        new Place.Activity(),
                        new Place.Settings(Place.SettingsPage.PROFILES),
                        new Place.Help(HelpPage.FIRST_RUN, ""),
                        new Place.Help(HelpPage.WANTED, "review"));
        for (Place place : places) {
            last.keep(new Visit(place, "", state));
            assertThat(last.visit()).contains(new Visit(place, "", state));
        }
    }

    @Test
    void firstRunIsComeBackToUntilItIsOver() {
        last.keep(new Place.FirstRun());
        assertThat(last.visit()).isEmpty();
        memory.put("begun.step", "2");
        assertThat(last.visit()).map(Visit::place).contains(new Place.FirstRun());
        memory.put("begun.step", "");
        assertThat(last.visit()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "title:seven",
                "title:",
                "review:99999999999999999999",
                "hologram:3",
                "settings:telepathy",
                "subtitle:ftp://x/y",
                ":"
            })
    void whatANewerVersionOrAHandWroteLeadsToTheFirstPlace(String text) {
        memory.put("window.place", text);
        assertThat(last.visit()).isEmpty();
    }

    @Test
    void hugeTextsAreNoPlaceAndNoState() {
        memory.put("window.place", "library:" + "x".repeat(1_000_000));
        assertThat(last.visit()).isEmpty();
        memory.put("window.place", "activity");
        memory.put("window.state", "a=" + "x".repeat(1_000_000));
        assertThat(last.visit()).contains(Visit.of(new Place.Activity()));
        memory.put("window.state", "a=%zz&=&&b");
        assertThat(last.visit()).contains(Visit.of(new Place.Activity()));
    }

    @Test
    void valuesThatGrewTooLargeAreLeftOutAndTheOthersStay() {
        PlaceState state = PlaceState.NONE.with("sort", "-quality").with("top", "12");
        PlaceState huge = state.with("selection", "1,".repeat(50_000)).with("cursor", "7");
        last.keep(new Visit(new Place.Activity(), "", huge));
        assertThat(last.visit())
                .contains(new Visit(new Place.Activity(), "", state.with("cursor", "7")));
    }
}
