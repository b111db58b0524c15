package org.intertitle.wanted;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.events.DomainEvent;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.TitleId;
import org.intertitle.library.Assignment;
import org.intertitle.profiles.Embedded;
import org.intertitle.profiles.ProfileDraft;
import org.intertitle.profiles.TargetFormat;
import org.intertitle.profiles.Wish;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.List;

class AssignProfilesTest extends DeskFixture {

    private ProfileId english;
    private List<TitleId> titles;

    @BeforeEach
    void open() throws IOException {
        desk.profile(german(Embedded.ANY, TargetFormat.KEEP));
        english =
                desk.profiles
                        .save(
                                ProfileDraft.of(
                                        "English",
                                        List.of(Wish.of(Language.of("en"), SubtitleKind.FULL))))
                        .id();
        SampleFiles.video(films.resolve("One (1990)/One (1990).mkv"));
        SampleFiles.video(films.resolve("Two (1991)/Two (1991).mkv"));
        desk.scan();
        titles = desk.videos().stream().map(video -> video.title()).toList();
        desk.told.clear();
    }

    private List<String> wanted() {
        desk.wanted.recompute(Cancellation.NONE);
        return desk.answers();
    }

    @Test
    void titleThatIsGoneIsLeftOutAndNothingIsTold() {
        assertThat(desk.library.assign(List.of(new Assignment(new TitleId(99), english))))
                .isEmpty();
        assertThat(desk.told).isEmpty();
    }

    @Test
    void manyTitlesGetAProfileAndWhatTheyHadBeforeUndoesIt() {
        List<Assignment> before =
                desk.library.assign(
                        titles.stream().map(title -> new Assignment(title, english)).toList());
        assertThat(desk.told).anyMatch(DomainEvent.ProfilesChanged.class::isInstance);
        assertThat(wanted())
                .contains("One (1990).mkv en missing", "Two (1991).mkv en missing")
                .doesNotContain("One (1990).mkv de missing");

        assertThat(before).containsExactlyInAnyOrderElementsOf(none());
        desk.library.assign(before);
        assertThat(wanted()).contains("One (1990).mkv de missing", "Two (1991).mkv de missing");
    }

    private List<Assignment> none() {
        return titles.stream().map(title -> new Assignment(title, null)).toList();
    }

    @Test
    void titleThatHasTheProfileAlreadyIsNotAmongTheChanged() {
        desk.library.assign(List.of(new Assignment(titles.getFirst(), english)));
        assertThat(
                        desk.library.assign(
                                titles.stream()
                                        .map(title -> new Assignment(title, english))
                                        .toList()))
                .containsExactly(new Assignment(titles.getLast(), null));
    }
}
