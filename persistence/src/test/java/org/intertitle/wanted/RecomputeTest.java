package org.intertitle.wanted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.intertitle.events.DomainEvent.WantedChanged;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.WantedId;
import org.intertitle.library.ScanListener;
import org.intertitle.profiles.Profile;
import org.intertitle.profiles.ProfileDraft;
import org.intertitle.profiles.Wish;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CancellationException;

/** What recomputing keeps, and what it changes. */
class RecomputeTest extends DeskFixture {

    private static final Wish GERMAN = Wish.of(Language.of("de"), SubtitleKind.FULL);
    private static final Wish ENGLISH = Wish.of(Language.of("en"), SubtitleKind.FULL);

    @Test
    void onlyWhatChangedIsComputedAgain() throws IOException {
        SampleFiles.video(film("One (1990)"));
        SampleFiles.video(film("Two (1991)"));
        desk.profile(ProfileDraft.of("Test", List.of(GERMAN)));
        desk.scan();
        assertThat(desk.wanted.stale()).isFalse();
        assertThat(desk.wanted.recompute(Cancellation.NONE)).isZero();
        SampleFiles.write(
                film("Two (1991)").resolveSibling("Two (1991).de.srt"), SampleFiles.srt("de"));
        desk.library.scan(null, ScanListener.NONE, Cancellation.NONE);
        assertThat(desk.wanted.stale()).isTrue();
        assertThat(desk.wanted.recompute(Cancellation.NONE)).isEqualTo(1);
        assertThat(desk.answers())
                .containsExactlyInAnyOrder(
                        "One (1990).mkv de missing", "Two (1991).mkv de =present");
    }

    @Test
    void aStateKeepsItsBeginningWhileItLasts() throws IOException {
        SampleFiles.video(film("One (1990)"));
        desk.profile(ProfileDraft.of("Test", List.of(GERMAN)));
        desk.scan();
        Wanted first = desk.items().getFirst();
        desk.clock.advance(Duration.ofDays(1));
        desk.profile(ProfileDraft.of("Test", List.of(ENGLISH, GERMAN)));
        desk.wanted.recompute(Cancellation.NONE);
        Wanted second =
                desk.items().stream()
                        .filter(item -> item.language().equals(GERMAN.language()))
                        .findFirst()
                        .orElseThrow();
        assertThat(second.id()).isEqualTo(first.id());
        assertThat(second.since()).isEqualTo(first.since());
        assertThat(second.position()).isEqualTo(1);
        SampleFiles.write(
                film("One (1990)").resolveSibling("One (1990).de.srt"), SampleFiles.srt("de"));
        desk.clock.advance(Duration.ofDays(1));
        desk.scan();
        assertThat(desk.items())
                .filteredOn(item -> item.language().equals(GERMAN.language()))
                .singleElement()
                .satisfies(item -> assertThat(item.since()).isAfter(first.since()));
    }

    @Test
    void wishesThatAreGoneLeaveUnlessTheyCarryEffort() throws IOException {
        SampleFiles.video(film("One (1990)"));
        desk.profile(ProfileDraft.of("Test", List.of(GERMAN, ENGLISH)));
        desk.scan();
        WantedId german = desk.items().getFirst().id();
        desk.wanted.ignore(List.of(german), true);
        desk.profile(
                ProfileDraft.of("Test", List.of(Wish.of(Language.of("fr"), SubtitleKind.FULL))));
        desk.wanted.recompute(Cancellation.NONE);
        assertThat(desk.answers())
                .containsExactlyInAnyOrder(
                        "One (1990).mkv de =not_wanted", "One (1990).mkv fr missing");
        desk.profile(ProfileDraft.of("Test", List.of(GERMAN)));
        desk.wanted.recompute(Cancellation.NONE);
        assertThat(desk.items())
                .singleElement()
                .satisfies(item -> {
                    assertThat(item.id()).isEqualTo(german);
                    assertThat(item.effort().ignored()).isTrue();
                });
    }

    @Test
    void aProfileRulesByTitleBeforeFolderBeforeDefault() throws IOException {
        SampleFiles.video(film("One (1990)"));
        SampleFiles.video(film("Two (1991)"));
        desk.profile(ProfileDraft.of("Default", List.of(GERMAN)));
        Profile english = desk.profiles.save(ProfileDraft.of("English", List.of(ENGLISH)));
        desk.scan();
        desk.library.assignProfile(desk.videos().getFirst().title(), english.id());
        desk.wanted.recompute(Cancellation.NONE);
        assertThat(desk.answers()).anyMatch(answer -> answer.endsWith("en missing")).hasSize(2);
        desk.library.assignProfile(desk.library.folders().getFirst().id(), english.id());
        desk.wanted.recompute(Cancellation.NONE);
        assertThat(desk.answers()).hasSize(2).allMatch(answer -> answer.endsWith("en missing"));
    }

    @Test
    void onlyWhatBecameDifferentIsTold() throws IOException {
        SampleFiles.video(film("One (1990)"));
        desk.profile(ProfileDraft.of("Test", List.of(GERMAN)));
        desk.scan();
        desk.told.clear();
        Files.writeString(film("One (1990)").resolveSibling("notes.txt"), "nothing");
        desk.profile(ProfileDraft.of("Other name of the same", List.of(GERMAN)));
        desk.wanted.recompute(Cancellation.NONE);
        assertThat(desk.told).noneMatch(event -> event instanceof WantedChanged);
    }

    @Test
    void whatIfTellsBeforeSavingAndStoresNothing() throws IOException {
        SampleFiles.video(film("One (1990)"), SampleFiles.track("de"));
        SampleFiles.video(film("Two (1991)"));
        desk.profile(ProfileDraft.of("Test", List.of(GERMAN)));
        desk.scan();
        List<String> before = desk.answers();
        assertThat(desk.wanted.whatIf(ProfileDraft.of("Test", List.of(ENGLISH)), Cancellation.NONE))
                .isEqualTo(new ProfileEffect(2, 2, 1, 0));
        assertThat(
                        desk.wanted.whatIf(
                                ProfileDraft.of("Nobody's", List.of(ENGLISH)), Cancellation.NONE))
                .isEqualTo(ProfileEffect.NONE);
        assertThat(desk.answers()).isEqualTo(before);
        assertThat(desk.wanted.stale()).isFalse();
    }

    @Test
    void whatIfLooksAtTheVideosThatTheProfileRulesAlone() throws IOException {
        SampleFiles.video(film("One (1990)"), SampleFiles.track("de"));
        SampleFiles.video(film("Two (1991)"));
        desk.profile(ProfileDraft.of("Test", List.of(GERMAN)));
        desk.scan();
        Profile own = desk.profiles.save(ProfileDraft.of("Own", List.of(GERMAN)));
        desk.library.assignProfile(desk.videos().getFirst().title(), own.id());
        assertThat(whatIf(ProfileDraft.of("Own", List.of(ENGLISH))).videos()).isEqualTo(1);
        assertThat(whatIf(ProfileDraft.of("Test", List.of(ENGLISH))).videos()).isEqualTo(1);
    }

    private ProfileEffect whatIf(ProfileDraft draft) {
        return desk.wanted.whatIf(draft, Cancellation.NONE);
    }

    @Test
    void whatIfThatIsAskedNoLongerStops() throws IOException {
        SampleFiles.video(film("One (1990)"));
        desk.profile(ProfileDraft.of("Test", List.of(GERMAN)));
        desk.scan();
        assertThatExceptionOfType(CancellationException.class)
                .isThrownBy(() ->
                        desk.wanted.whatIf(ProfileDraft.of("Test", List.of(ENGLISH)), () -> true));
    }

    @Test
    void whyIsAnsweredFromWhatIsStoredNow() throws IOException {
        SampleFiles.video(film("One (1990)"), SampleFiles.track("de"));
        desk.profile(ProfileDraft.of("Test", List.of(GERMAN)));
        desk.scan();
        assertThat(desk.wanted.why(desk.videos().getFirst().id()))
                .singleElement()
                .satisfies(decision ->
                        assertThat(decision.trace())
                                .extracting(Rule::code)
                                .contains("profile_asks", "track_serves", "satisfied"));
    }
}
