package org.intertitle.persistence.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.hibernate.exception.ConstraintViolationException;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.SubtitleId;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.library.EpisodeNumbers;
import org.intertitle.library.LibraryFolder;
import org.intertitle.library.LibraryRepository;
import org.intertitle.library.Subtitle;
import org.intertitle.library.Title;
import org.intertitle.library.TitleKind;
import org.intertitle.library.Video;
import org.intertitle.library.VideoState;
import org.intertitle.persistence.database.Samples;
import org.intertitle.persistence.database.StoreContract;
import org.intertitle.persistence.database.TestStore;
import org.intertitle.wanted.CellState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

@ParameterizedClass
@EnumSource(TestStore.class)
class LibraryRepositoryTest extends StoreContract {

    private LibraryRepository library;
    private LibraryFolder folder;

    LibraryRepositoryTest(TestStore store) {
        super(store);
    }

    @BeforeEach
    void addFolder() {
        library = database.library();
        folder = samples.folder("/films");
    }

    @Test
    void reservedIdsAreConsecutiveAndNeverUsedAgain() {
        VideoId first = write(tx -> library.reserveVideos(tx, 10));
        VideoId second = write(tx -> library.reserveVideos(tx, 1));
        assertThat(second.value()).isEqualTo(first.value() + 10);

        Video video = samples.video(samples.film(folder, "Metropolis", 1927), "metropolis.mkv");
        write(tx -> {
            library.removeVideos(tx, List.of(video.id()));
            return 0;
        });
        VideoId next = write(tx -> library.reserveVideos(tx, 1));
        assertThat(next).isGreaterThan(video.id());
    }

    @Test
    void idsOfAUnitOfWorkThatFailedAreFreeAgain() {
        VideoId first = write(tx -> library.reserveVideos(tx, 1));
        assertThatThrownBy(() ->
                        write(tx -> {
                            library.reserveVideos(tx, 5);
                            throw new IllegalArgumentException("no");
                        }))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(write(tx -> library.reserveVideos(tx, 1)).value()).isEqualTo(first.value() + 1);
    }

    @Test
    void everyFieldOfATitleComesBack() {
        Title title =
                new Title(
                        write(tx -> library.reserveTitles(tx, 1)),
                        folder.id(),
                        new RelativePath("Am%C3%A9lie%FF"),
                        TitleKind.SERIES,
                        true,
                        "Amélie’s “Größe” 漢字",
                        2001,
                        Map.of("imdb", "tt0211915", "tvdb", "1"),
                        samples.profile("one", false).id(),
                        new RelativePath("poster.jpg"));
        write(tx -> {
            library.insertTitles(tx, List.of(title));
            return 0;
        });
        assertThat(samples.reload(title.id())).isEqualTo(title);
        assertList(tx -> library.titles(tx, folder.id())).containsExactly(title);
        assertList(tx -> library.titles(tx, List.of(title.id(), new TitleId(999))))
                .containsExactly(title);
    }

    @Test
    void titlesWithTheSameNaturalKeyAreRefused() {
        samples.film(folder, "Amélie", null);
        assertThatThrownBy(() -> samples.film(folder, "AMELIE", null))
                .isInstanceOf(ConstraintViolationException.class);
        samples.film(folder, "Amélie", 2001);
    }

    @Test
    void everyFieldOfAVideoComesBack() {
        Title title = samples.film(folder, "Metropolis", 1927);
        Video plain = samples.video(title, "a/Metropolis%20%FF.mkv");
        assertThat(samples.reload(plain.id())).isEqualTo(plain);

        Video full = Samples.full(plain);
        write(tx -> {
            library.updateVideos(tx, List.of(full));
            return 0;
        });
        assertThat(samples.reload(plain.id())).isEqualTo(full);
        assertFound(tx -> library.videoAt(tx, folder.id(), plain.path())).contains(full);
        assertList(tx -> library.videosOf(tx, title.id())).containsExactly(full);
        assertList(tx -> library.videosOfSize(tx, 1L << 41)).containsExactly(full);
        assertList(tx -> library.videosOfSize(tx, 1000)).isEmpty();
    }

    @Test
    void videosAreFoundByTheDirectoryThatHoldsThem() {
        Title title = samples.film(folder, "Metropolis", 1927);
        Video top = samples.video(title, "top.mkv");
        Video inside = samples.video(title, "a/inside.mkv");
        samples.video(title, "a/b/below.mkv");
        samples.video(title, "ab/beside.mkv");
        samples.video(samples.film(samples.folder("/other"), "Other", null), "a/other.mkv");

        RelativePath a = new RelativePath("a");
        assertList(tx -> library.videosIn(tx, folder.id(), List.of(a))).containsExactly(inside);
        assertList(tx -> library.videosIn(tx, folder.id(), List.of(new RelativePath("a/"))))
                .containsExactly(inside);
        assertList(tx -> library.videosIn(tx, folder.id(), List.of(a, RelativePath.ROOT)))
                .containsExactly(top, inside);
        assertList(tx -> library.videosIn(tx, folder.id())).hasSize(4);
    }

    @Test
    void thousandsOfIdsAreAskedForAtOnce() {
        Title title = samples.film(folder, "Metropolis", 1927);
        List<Video> videos = new ArrayList<>();
        write(tx -> {
            long first = library.reserveVideos(tx, 3000).value();
            for (int i = 0; i < 3000; i++) {
                videos.add(
                        Samples.plain(
                                new VideoId(first + i), title, i + ".mkv", EpisodeNumbers.NONE));
            }
            library.insertVideos(tx, videos);
            return 0;
        });
        List<VideoId> ids = videos.stream().map(Video::id).toList();
        assertList(tx -> library.videos(tx, ids)).isEqualTo(videos);
        write(tx -> {
            library.removeVideos(tx, ids.subList(0, 2999));
            return 0;
        });
        assertList(tx -> library.videosIn(tx, folder.id())).containsExactly(videos.getLast());
    }

    @Test
    void subtitlesComeBackWholeByVideoAndId() {
        Title title = samples.film(folder, "Metropolis", 1927);
        Video one = samples.video(title, "one.mkv");
        Video two = samples.video(title, "two.mkv");
        Subtitle ofTwo = samples.sidecar(two, Samples.GERMAN, null);
        Subtitle read = samples.sidecar(one, Samples.ENGLISH, 80);
        Subtitle track =
                write(tx -> {
                    SubtitleId id = library.reserveSubtitles(tx, 1);
                    Subtitle made = Samples.track(id, one, 3, new Language("pt-BR"));
                    library.insertSubtitles(tx, List.of(made));
                    return made;
                });
        assertList(tx -> library.subtitlesOf(tx, List.of(two.id(), one.id())))
                .containsExactly(read, track, ofTwo);
        assertFound(tx -> library.subtitle(tx, track.id())).contains(track);
        assertList(tx -> library.withoutText(tx, 0, 10)).containsExactly(ofTwo);
        assertList(tx -> library.withoutText(tx, ofTwo.id().value(), 10)).isEmpty();

        Subtitle nowRead = Samples.sidecar(ofTwo.id(), two, Samples.GERMAN, 40);
        write(tx -> {
            library.updateSubtitles(tx, List.of(nowRead));
            library.removeSubtitles(tx, List.of(track.id()));
            return 0;
        });
        assertList(tx -> library.withoutText(tx, 0, 10)).isEmpty();
        assertList(tx -> library.subtitlesOf(tx, List.of(one.id(), two.id())))
                .containsExactly(read, nowRead);
    }

    @Test
    void aRemovedVideoTakesItsSubtitlesAndWantedItemsAlong() {
        Video video = samples.video(samples.film(folder, "Metropolis", 1927), "m.mkv");
        Subtitle subtitle = samples.sidecar(video, Samples.ENGLISH, 80);
        samples.wanted(video, Samples.GERMAN, CellState.WANTED);
        write(tx -> {
            library.removeVideos(tx, List.of(video.id()));
            return 0;
        });
        assertFound(tx -> library.subtitle(tx, subtitle.id())).isEmpty();
        assertList(tx -> database.wanted().ofVideos(tx, List.of(video.id()))).isEmpty();
    }

    @Test
    void onlyTitlesWithoutVideosAreRemoved() {
        Title kept = samples.film(folder, "Kept", null);
        Title empty = samples.film(folder, "Empty", null);
        Title elsewhere = samples.film(samples.folder("/other"), "Elsewhere", null);
        samples.video(kept, "kept.mkv");
        List<TitleId> removed = write(tx -> library.removeEmptyTitles(tx, folder.id()));
        assertThat(removed).containsExactly(empty.id());
        assertList(tx -> library.titles(tx, folder.id())).containsExactly(kept);
        assertFound(tx -> library.title(tx, elsewhere.id())).isPresent();
    }

    @Test
    void anUnpluggedFolderTurnsOfflineAndDamagedVideosStayDamaged() {
        Title title = samples.film(folder, "Metropolis", 1927);
        Video sound = samples.video(title, "sound.mkv");
        Video damaged = Samples.full(samples.video(title, "damaged.mkv"));
        write(tx -> {
            library.updateVideos(tx, List.of(damaged));
            return 0;
        });
        assertThat(setOnline(false)).isEqualTo(1);
        assertThat(samples.reload(sound.id()).state()).isEqualTo(VideoState.OFFLINE);
        assertThat(samples.reload(sound.id()).revision()).isEqualTo(sound.revision() + 1);
        assertThat(samples.reload(damaged.id()).state()).isEqualTo(VideoState.DAMAGED);

        assertThat(setOnline(true)).isEqualTo(1);
        assertThat(samples.reload(sound.id()).state()).isEqualTo(VideoState.PRESENT);
    }

    @Test
    void aVideoOfATitleThatIsNotThereIsRefused() {
        Title title = samples.film(folder, "Metropolis", 1927);
        Video video = Samples.plain(new VideoId(77), title, "x.mkv", EpisodeNumbers.NONE);
        write(tx -> {
            library.removeEmptyTitles(tx, folder.id());
            return 0;
        });
        assertThatThrownBy(() ->
                        write(tx -> {
                            library.insertVideos(tx, List.of(video));
                            return 0;
                        }))
                .isInstanceOf(ConstraintViolationException.class);
        assertList(tx -> library.videos(tx, Set.of(video.id()))).isEmpty();
    }

    @Test
    void emptyListsAreHarmless() {
        write(tx -> {
            library.insertTitles(tx, List.of());
            library.insertVideos(tx, List.of());
            library.updateVideos(tx, List.of());
            library.removeVideos(tx, List.of());
            library.insertSubtitles(tx, List.of());
            library.removeSubtitles(tx, List.of());
            return 0;
        });
        assertList(tx -> library.videos(tx, List.of())).isEmpty();
        assertList(tx -> library.videosIn(tx, folder.id(), List.of())).isEmpty();
        assertList(tx -> library.subtitlesOf(tx, List.of())).isEmpty();
    }

    private int setOnline(boolean online) {
        return write(tx -> library.setOnline(tx, folder.id(), online));
    }
}
