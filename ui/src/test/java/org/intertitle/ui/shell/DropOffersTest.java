package org.intertitle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.TitleId;
import org.intertitle.ui.kit.Place;
import org.intertitle.ui.kit.SubtitleAt;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.List;

class DropOffersTest {
    private static final Path FILMS = Path.of("/media/films");
    private static final Path SUBTITLE = Path.of("/tmp/a.srt");

    @Test
    void folderIsAddedOrScannedWhereItIsKnown() {
        assertThat(DropOffers.of(List.of(new Dropped.Folder(FILMS, false))).only())
                .contains(new DropOffer.AddFolders(List.of(FILMS)));
        assertThat(DropOffers.of(List.of(new Dropped.Folder(FILMS, true))).only())
                .contains(new DropOffer.Scan(List.of(FILMS)));
    }

    @Test
    void subtitleIsReadAndKnownVideoIsShown() {
        assertThat(DropOffers.of(List.of(new Dropped.SubtitleFile(SUBTITLE))).only())
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
        assertThat(offers.only()).contains(new DropOffer.AddFolders(List.of(FILMS)));
    }

    @Test
    void whatIsUnfitIsSaidAndTheRestIsAChoice() {
        Dropped.Unfit unfit = new Dropped.Unfit(Path.of("/x.exe"), Dropped.Why.UNKNOWN_KIND);
        DropOffers mixed = DropOffers.of(List.of(unfit, new Dropped.SubtitleFile(SUBTITLE)));
        assertThat(mixed.only()).isEmpty();
        assertThat(mixed.offers()).hasSize(1);
        assertThat(mixed.unfit()).containsExactly(unfit);
        assertThat(DropOffers.of(List.of(unfit)).offers()).isEmpty();
    }
}
