package org.intertitle.persistence.wanted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hibernate.exception.ConstraintViolationException;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.VideoId;
import org.intertitle.library.LibraryFolder;
import org.intertitle.library.Subtitle;
import org.intertitle.library.Title;
import org.intertitle.library.Video;
import org.intertitle.persistence.database.Samples;
import org.intertitle.persistence.database.StoreContract;
import org.intertitle.persistence.database.TestStore;
import org.intertitle.profiles.Profile;
import org.intertitle.wanted.CellState;
import org.intertitle.wanted.Effort;
import org.intertitle.wanted.ReasonCode;
import org.intertitle.wanted.StaleVideo;
import org.intertitle.wanted.Wanted;
import org.intertitle.wanted.WantedRepository;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

@ParameterizedClass
@EnumSource(TestStore.class)
class WantedRepositoryTest extends StoreContract {

    private WantedRepository wanted;
    private LibraryFolder folder;
    private Title title;
    private Video video;

    WantedRepositoryTest(TestStore store) {
        super(store);
    }

    @BeforeEach
    void addVideo() {
        wanted = database.wanted();
        folder = samples.folder("/films");
        title = samples.film(folder, "Metropolis", 1927);
        video = samples.video(title, "metropolis.mkv");
    }

    @Test
    void profileRulesTheVideosOfItsTitlesThenOfItsFoldersAndTheRestIsRuledByNone() {
        Profile german = samples.profile("German", true);
        Profile anime = samples.profile("Anime", false);
        LibraryFolder other = samples.folder("/anime", anime.id());
        Video inFolder = samples.video(samples.film(other, "Akira", 1988), "akira.mkv");
        Title own = samples.film(other, "Heidi", 1974);
        Video ofTitle = samples.video(own, "heidi.mkv");
        samples.assign(own, german.id());
        Title second = samples.film(folder, "Nosferatu", 1922);
        Video assigned = samples.video(second, "nosferatu.mkv");
        samples.assign(second, anime.id());
        assertThat(ruledBy(german.id())).containsExactly(ofTitle.id());
        assertThat(ruledBy(anime.id())).containsExactly(inFolder.id(), assigned.id());
        assertThat(ruledBy(null)).containsExactly(video.id());
    }

    private List<VideoId> ruledBy(@Nullable ProfileId profile) {
        return read(tx -> wanted.ruledBy(tx, profile));
    }

    @Test
    void everyFieldComesBack() {
        Subtitle subtitle = samples.sidecar(video, Samples.ENGLISH, 20);
        Wanted plain = samples.wanted(video, Samples.ENGLISH, CellState.NOT_WANTED);
        Wanted full =
                new Wanted(
                        plain.id(),
                        video.id(),
                        Samples.ENGLISH,
                        SubtitleKind.FORCED,
                        3,
                        CellState.POOR,
                        ReasonCode.WRONG_LANGUAGE,
                        subtitle.id(),
                        Samples.NOW,
                        new Effort(4, Samples.NOW.plusSeconds(9), true, "sources.offline"));
        database.unitOfWork().run(tx -> wanted.update(tx, List.of(full)));
        assertList(tx -> wanted.find(tx, List.of(full.id()))).containsExactly(full);

        database.unitOfWork()
                .run(tx -> database.library().removeSubtitles(tx, List.of(subtitle.id())));
        assertList(tx -> wanted.ofVideos(tx, List.of(video.id())))
                .singleElement()
                .extracting(Wanted::subtitle)
                .isNull();
        database.unitOfWork().run(tx -> wanted.remove(tx, List.of(full.id())));
        assertList(tx -> wanted.find(tx, List.of(full.id()))).isEmpty();
    }

    @Test
    void aVideoHasOneItemForEachLanguageAndKind() {
        samples.wanted(video, Samples.GERMAN, CellState.WANTED);
        assertThatThrownBy(() -> samples.wanted(video, Samples.GERMAN, CellState.PRESENT))
                .isInstanceOf(ConstraintViolationException.class);
    }

    @Test
    void itemsOfVideosComeByVideoAndPosition() {
        Video second = samples.video(title, "second.mkv");
        Wanted c = samples.wanted(second, Samples.GERMAN, CellState.WANTED);
        Wanted b = samples.wanted(video, Samples.ENGLISH, CellState.PRESENT);
        Wanted a = samples.wanted(video, Samples.GERMAN, CellState.WANTED);
        assertList(tx -> wanted.ofVideos(tx, List.of(second.id(), video.id())))
                .containsExactly(a, b, c);
    }

    @Test
    void openItemsAreWantedNotIgnoredAndOfPresentVideos() {
        Wanted german = samples.wanted(video, Samples.GERMAN, CellState.WANTED);
        Wanted english = samples.wanted(video, Samples.ENGLISH, CellState.WANTED);
        Video second = samples.video(title, "second.mkv");
        samples.wanted(second, Samples.GERMAN, CellState.PRESENT);
        samples.ignore(samples.wanted(second, Samples.ENGLISH, CellState.WANTED));
        LibraryFolder away = samples.folder("/away");
        Video offline = samples.video(samples.film(away, "Away", null), "away.mkv");
        samples.wanted(offline, Samples.GERMAN, CellState.WANTED);
        database.unitOfWork().run(tx -> database.library().setOnline(tx, away.id(), false));

        assertList(tx -> wanted.open(tx, null, 0, 10)).containsExactly(german, english);
        assertList(tx -> wanted.open(tx, null, 0, 1)).containsExactly(german);
        assertList(tx -> wanted.open(tx, null, german.id().value(), 10)).containsExactly(english);
        assertList(tx -> wanted.open(tx, Samples.GERMAN, 0, 10)).containsExactly(german);
    }

    @Test
    void aVideoIsStaleUntilItsNeedIsComputedAndAgainWhenItChanges() {
        Profile profile = samples.profile("default", true);
        StaleVideo stale = new StaleVideo(video.id(), profile.id());
        assertList(tx -> wanted.stale(tx, 10)).containsExactly(stale);
        computed(stale);
        assertList(tx -> wanted.stale(tx, 10)).isEmpty();

        Video changed = Samples.full(video);
        database.unitOfWork().run(tx -> database.library().updateVideos(tx, List.of(changed)));
        assertList(tx -> wanted.stale(tx, 10)).containsExactly(stale);
    }

    @Test
    void theProfileOfTheTitleRulesThenTheFoldersThenTheDefault() {
        assertList(tx -> wanted.stale(tx, 10)).isEmpty();
        Profile ofAll = samples.profile("default", true);
        computed(new StaleVideo(video.id(), ofAll.id()));
        Profile ofFolder = samples.profile("folder", false);
        assign(ofFolder.id(), null);
        StaleVideo byFolder = new StaleVideo(video.id(), ofFolder.id());
        assertList(tx -> wanted.stale(tx, 10)).containsExactly(byFolder);
        computed(byFolder);
        assertList(tx -> wanted.stale(tx, 10)).isEmpty();

        Profile ofTitle = samples.profile("title", false);
        assign(ofFolder.id(), ofTitle.id());
        StaleVideo byTitle = new StaleVideo(video.id(), ofTitle.id());
        assertList(tx -> wanted.stale(tx, 10)).containsExactly(byTitle);
        computed(byTitle);

        Profile saved = Samples.profile(ofTitle.id(), "title", false, 2);
        database.unitOfWork().run(tx -> database.profiles().update(tx, saved));
        assertList(tx -> wanted.stale(tx, 10)).containsExactly(byTitle);
    }

    @Test
    void staleVideosComeByIdAtMostAsManyAsAsked() {
        Profile profile = samples.profile("default", true);
        Video second = samples.video(title, "second.mkv");
        computed(new StaleVideo(second.id(), profile.id()));
        Video third = samples.video(title, "third.mkv");
        assertList(tx -> wanted.stale(tx, 1))
                .containsExactly(new StaleVideo(video.id(), profile.id()));
        assertList(tx -> wanted.stale(tx, 10))
                .extracting(StaleVideo::video)
                .containsExactly(video.id(), third.id());
    }

    @Test
    void videosOfADisabledFolderAreLeftOut() {
        samples.profile("default", true);
        LibraryFolder disabled =
                new LibraryFolder(
                        folder.id(), folder.root(), folder.kind(), null, false, true, null);
        database.unitOfWork().run(tx -> database.folders().update(tx, disabled));
        assertList(tx -> wanted.stale(tx, 10)).isEmpty();
    }

    @Test
    void anUnpluggedDiskMakesNothingStale() {
        Profile profile = samples.profile("default", true);
        computed(new StaleVideo(video.id(), profile.id()));
        database.unitOfWork().run(tx -> database.library().setOnline(tx, folder.id(), false));
        assertList(tx -> wanted.stale(tx, 10)).isEmpty();
        database.unitOfWork().run(tx -> database.library().setOnline(tx, folder.id(), true));
        assertList(tx -> wanted.stale(tx, 10)).isEmpty();
    }

    private void computed(StaleVideo stale) {
        database.unitOfWork().run(tx -> wanted.computed(tx, List.of(stale)));
    }

    private void assign(@Nullable ProfileId toFolder, @Nullable ProfileId toTitle) {
        LibraryFolder assigned =
                new LibraryFolder(
                        folder.id(), folder.root(), folder.kind(), toFolder, true, true, null);
        Title ruled =
                new Title(
                        title.id(),
                        title.folder(),
                        title.location(),
                        title.kind(),
                        title.anime(),
                        title.name(),
                        title.year(),
                        title.ids(),
                        toTitle,
                        title.artwork());
        database.unitOfWork()
                .run(tx -> {
                    database.folders().update(tx, assigned);
                    database.library().updateTitles(tx, List.of(ruled));
                });
    }
}
