package org.intertitle.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.RelativePath;
import org.intertitle.library.FolderKind;
import org.intertitle.library.Recognized;
import org.intertitle.library.RecognizedContents;
import org.intertitle.library.RecognizedExclusion;
import org.intertitle.library.RecognizedFolder;
import org.intertitle.library.RecognizedTitle;
import org.intertitle.library.RecognizedTitles;
import org.intertitle.library.TitleKind;
import org.intertitle.release.ReleaseParser;
import org.junit.jupiter.api.Test;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

class FolderRecognizerTest {

    private final FolderRecognizer recognizer = new FolderRecognizer(new ReleaseParser());

    @Test
    void oneSeriesInManyNamingStylesIsOneTitle() {
        List<Recognized> found =
                List.of(
                                "Foo Bar (2011)/Season 01/Foo Bar - S01E01 - Pilot.mkv",
                                "Foo Bar (2011)/Season 1/foo.bar.s01e02.720p.hdtv-grp.mkv",
                                "Foo Bar (2011)/Staffel 2/203.mkv",
                                "Foo Bar (2011)/Specials/Foo Bar - 1.mkv",
                                "Foo Bar (2011)/S03/04 - Name.mkv",
                                "Foo Bar (2011)/Foo.Bar.3x05.avi",
                                "Foo Bar (2011)/Foo.Bar.2011.S04E01.mkv",
                                "Foo Bar (2011)/Season 5/Foo Bär S05E01.mkv")
                        .stream()
                        .map(path -> recognize(FolderKind.AUTO, path))
                        .toList();
        assertThat(found)
                .extracting(each -> known(each).title().key())
                .containsOnly(
                        new RecognizedTitle.Key(
                                path("Foo Bar (2011)"), TitleKind.SERIES, "foo bar", 2011));
        assertThat(found)
                .extracting(each -> known(each).numbers().season())
                .containsExactly(1, 1, 2, 0, 3, 3, 4, 5);
    }

    @Test
    void seasonPacksSideBySideAreOneTitle() {
        Recognized one = recognize(FolderKind.AUTO, "Show.S01.1080p.BluRay-GRP/show.s01e03.mkv");
        Recognized two = recognize(FolderKind.AUTO, "Show S02/Show - 2x01.mkv");
        Recognized flat = recognize(FolderKind.AUTO, "Show.2019.S03E01.mkv");
        List<Recognized> settled = RecognizedTitles.settle(List.of(one, two, flat));
        assertThat(settled).extracting(each -> known(each).title().key()).hasSize(3);
        assertThat(settled.stream().map(each -> known(each).title().key()).distinct()).hasSize(1);
    }

    @Test
    void filmsWithVersionsPartsAndIds() {
        Recognized.Known film =
                known(
                        recognize(
                                FolderKind.FILMS,
                                "The Matrix (1999) [imdbid-tt0133093]/The Matrix (1999) -"
                                        + " 2160p.mkv"));
        assertThat(film.title().name()).isEqualTo("The Matrix");
        assertThat(film.title().year()).isEqualTo(1999);
        assertThat(film.title().ids()).containsEntry("imdb", "tt0133093");
        assertThat(film.release().screenSize()).isEqualTo("2160p");
        Recognized.Known part =
                known(recognize(FolderKind.AUTO, "Film (2010)/Film (2010) - cd2.avi"));
        assertThat(part.release().part()).isEqualTo(2);
        Recognized.Known sequel = known(recognize(FolderKind.AUTO, "Kill Bill Part 2 (2004).mkv"));
        assertThat(sequel.title().name()).isEqualTo("Kill Bill Part 2");
        assertThat(sequel.release().part()).isNull();
    }

    @Test
    void theKindOfTheFolderSteersWhatANumberMeans() {
        assertThat(known(recognize(FolderKind.FILMS, "Rocky - 2.mkv")).title().kind())
                .isEqualTo(TitleKind.FILM);
        assertThat(known(recognize(FolderKind.SERIES, "Show/Show 07.mkv")).numbers().episodes())
                .containsExactly(7);
        Recognized.Known anime = known(recognize(FolderKind.ANIME, "Title/Title 07.mkv"));
        assertThat(anime.numbers().absolute()).containsExactly(7);
        assertThat(anime.title().anime()).isTrue();
    }

    @Test
    void samplesTrailersAndExtrasAreLeftOut() {
        Map<String, RecognizedExclusion> left =
                Map.of(
                        "Film (2010)/Sample/film.mkv", RecognizedExclusion.SAMPLE,
                        "Film (2010)/film-sample.mkv", RecognizedExclusion.SAMPLE,
                        "Film (2010)/sample.mkv", RecognizedExclusion.SAMPLE,
                        "Film (2010)/Film (2010)-trailer.mp4", RecognizedExclusion.TRAILER,
                        "Film (2010)/Trailers/One.mkv", RecognizedExclusion.TRAILER,
                        "Film (2010)/Extras/deep/Making of.mkv", RecognizedExclusion.EXTRA,
                        "Film (2010)/behind the scenes/a.mkv", RecognizedExclusion.EXTRA,
                        "Film (2010)/Film-deletedscene.mkv", RecognizedExclusion.EXTRA,
                        "Show/Season 1/interviews/a.mkv", RecognizedExclusion.EXTRA,
                        "Film (2010)/Talk-interview.mkv", RecognizedExclusion.EXTRA);
        left.forEach((path, reason) ->
                assertThat(recognize(FolderKind.AUTO, path))
                        .as(path)
                        .isEqualTo(new Recognized.Excluded(reason)));
    }

    @Test
    void titlesThatSoundLikeExtrasStay() {
        for (String path :
                List.of(
                        "Extras/Season 1/Extras S01E01.mkv",
                        "Shorts/Film (2010).mkv",
                        "the-big-short.mkv",
                        "Other/Film (2011).mkv")) {
            assertThat(recognize(FolderKind.AUTO, path))
                    .as(path)
                    .isInstanceOf(Recognized.Known.class);
        }
    }

    @Test
    void nfoFilesRule() {
        RecognizedFolder show =
                recognizer
                        .open(FolderKind.AUTO, RecognizedContents.NONE)
                        .child(
                                path("abc"),
                                nfo(
                                        "tvshow.nfo",
                                        "<tvshow><title>Real Name</title><year>2005</year><uniqueid"
                                                + " type=\"tvdb\">77</uniqueid></tvshow>"));
        RecognizedFolder season =
                show.child(
                        path("abc/x"),
                        nfo(
                                "file.nfo",
                                "<episodedetails><title>T</title><season>2</season>"
                                        + "<episode>9</episode></episodedetails>"));
        Recognized.Known known = known(season.recognize(path("abc/x/file.mkv")));
        assertThat(known.title().name()).isEqualTo("Real Name");
        assertThat(known.title().ids()).containsEntry("tvdb", "77");
        assertThat(known.numbers().season()).isEqualTo(2);
        assertThat(known.numbers().episodes()).containsExactly(9);
        assertThat(known.numbers().name()).isEqualTo("T");
    }

    @Test
    void aMovieNfoDoesNotRenameItsNeighbours() {
        RecognizedFolder folder =
                recognizer.open(
                        FolderKind.FILMS,
                        nfo("movie.nfo", "<movie><title>Alpha</title><year>2001</year></movie>"));
        assertThat(known(folder.recognize(path("Alpha.mkv"))).title().year()).isEqualTo(2001);
        assertThat(known(folder.recognize(path("Beta.mkv"))).title().name()).isEqualTo("Beta");
    }

    @Test
    void namesThatAreNotUtf8KeepTheirPlace() {
        RelativePath broken = new RelativePath("Film%20%FF/caf%E9%20(2010).mkv");
        Recognized.Known known = known(recognizer.recognize(FolderKind.FILMS, broken));
        assertThat(known.title().location().encoded()).isEqualTo("Film%20%FF");
        assertThat(known.title().year()).isEqualTo(2010);
    }

    private Recognized recognize(FolderKind kind, String path) {
        return recognizer.recognize(kind, path(path));
    }

    private static RecognizedContents nfo(String name, String text) {
        return new RecognizedContents(Map.of(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    private static Recognized.Known known(Recognized recognized) {
        assertThat(recognized).isInstanceOf(Recognized.Known.class);
        return (Recognized.Known) recognized;
    }

    private static RelativePath path(String text) {
        return new RelativePath(
                URI.create(
                                URLEncoder.encode(text, StandardCharsets.UTF_8)
                                        .replace("+", "%20")
                                        .replace("%2F", "/"))
                        .toString());
    }
}
