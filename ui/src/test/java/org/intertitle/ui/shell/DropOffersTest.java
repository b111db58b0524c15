package org.intertitle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.TitleId;
import org.intertitle.kernel.VideoId;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.SubtitleAt;
import org.intertitle.wanted.Adoption;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

class DropOffersTest {
    private static final Path FILMS = Path.of("/media/films");
    private static final Path SUBTITLE = Path.of("/tmp/a.srt");

    @Test
    void folderIsScannedWhereItIsKnownAndAskedAboutElsewhere() {
        DropOffers unknown = DropOffers.of(List.of(new Dropped.Folder(FILMS, false)));
        assertThat(unknown.only()).isEmpty();
        assertThat(unknown.offers()).containsExactly(new DropOffer.AddFolders(List.of(FILMS)));
        assertThat(DropOffers.of(List.of(new Dropped.Folder(FILMS, true))).only())
                .contains(new DropOffer.Scan(List.of(FILMS)));
    }

    @Test
    void subtitleIsReadAndKnownVideoIsShown() {
        assertThat(DropOffers.of(List.of(homeless(SUBTITLE))).only())
                .contains(
                        new DropOffer.Show(
                                SUBTITLE, new Place.OfSubtitle(new SubtitleAt.OfFile(SUBTITLE))));
        Path video = FILMS.resolve("a.mkv");
        assertThat(DropOffers.of(List.of(new Dropped.KnownVideo(video, new TitleId(4)))).only())
                .contains(new DropOffer.Show(video, new Place.OfTitle(new TitleId(4))));
    }

    @Test
    void videosOfOneFolderOfferThatFolderOnce() {
        DropOffers offers =
                DropOffers.of(
                        List.of(
                                new Dropped.OtherVideo(FILMS.resolve("a.mkv"), false),
                                new Dropped.OtherVideo(FILMS.resolve("b.mkv"), false)));
        assertThat(offers.offers()).containsExactly(new DropOffer.AddFolders(List.of(FILMS)));
    }

    private static Dropped.SubtitleFile homeless(Path file) {
        return new Dropped.SubtitleFile(file, List.of(), Dropped.Why.NO_HOME);
    }

    private static Dropped.Home home(Path file, int video) {
        return new Dropped.Home(
                "Film",
                FILMS.resolve(video + ".mkv"),
                new Adoption(file, new VideoId(video), Language.of("de"), false, false));
    }

    @Test
    void subtitleWithAHomeIsAdoptedOrReadAndAmongVersionsTheChoiceIsOpen() {
        Dropped one = new Dropped.SubtitleFile(SUBTITLE, List.of(home(SUBTITLE, 1)), null);
        DropOffers single = DropOffers.of(List.of(one));
        assertThat(single.only()).isEmpty();
        assertThat(single.offers())
                .containsExactly(
                        new DropOffer.Adopt(List.of(home(SUBTITLE, 1)), false),
                        new DropOffer.Show(
                                SUBTITLE, new Place.OfSubtitle(new SubtitleAt.OfFile(SUBTITLE))));
        Dropped two =
                new Dropped.SubtitleFile(
                        SUBTITLE, List.of(home(SUBTITLE, 1), home(SUBTITLE, 2)), null);
        assertThat(DropOffers.of(List.of(two)).offers())
                .startsWith(
                        new DropOffer.Adopt(List.of(home(SUBTITLE, 1)), true),
                        new DropOffer.Adopt(List.of(home(SUBTITLE, 2)), true))
                .hasSize(3);
    }

    @Test
    void ofSeveralSubtitlesThoseThatAreSureGoTogetherAndTheOthersSayWhyNot() {
        Path other = Path.of("/tmp/b.srt");
        Path third = Path.of("/tmp/c.srt");
        DropOffers offers =
                DropOffers.of(
                        List.of(
                                new Dropped.SubtitleFile(
                                        SUBTITLE, List.of(home(SUBTITLE, 1)), null),
                                homeless(other),
                                new Dropped.SubtitleFile(
                                        third, List.of(home(third, 1), home(third, 2)), null)));
        DropOffer.Adopt adopt = new DropOffer.Adopt(List.of(home(SUBTITLE, 1)), false);
        assertThat(offers.offers()).hasSize(4).startsWith(adopt);
        assertThat(offers.unfit())
                .containsExactly(
                        new Dropped.Unfit(other, Dropped.Why.NO_HOME),
                        new Dropped.Unfit(third, Dropped.Why.SEVERAL_HOMES));
        assertThat(offers.without(adopt).offers()).hasSize(3).doesNotContain(adopt);
        assertThat(offers.without(adopt).unfit())
                .contains(new Dropped.Unfit(SUBTITLE, Dropped.Why.NOT_ADOPTABLE));
    }

    @Test
    void whatIsUnfitIsSaidAndTheRestIsAChoice() {
        Dropped.Unfit unfit = new Dropped.Unfit(Path.of("/x.exe"), Dropped.Why.UNKNOWN_KIND);
        DropOffers mixed = DropOffers.of(List.of(unfit, homeless(SUBTITLE)));
        assertThat(mixed.only()).isEmpty();
        assertThat(mixed.offers()).hasSize(1);
        assertThat(mixed.unfit()).containsExactly(unfit);
        assertThat(DropOffers.of(List.of(unfit)).offers()).isEmpty();
    }
}
