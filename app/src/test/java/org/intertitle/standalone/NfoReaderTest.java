package org.intertitle.standalone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

class NfoReaderTest {

    @Test
    void entitiesAreNeverExpanded() {
        String bomb =
                "<!DOCTYPE movie [<!ENTITY a \"aaaa\"><!ENTITY b SYSTEM \"file:///etc/passwd\">]>"
                        + "<movie><title>x&a;&b;</title></movie>";
        assertThat(read(bomb)).singleElement().extracting(NfoFacts::title).isEqualTo("x&a;&b;");
    }

    @Test
    void randomBytesAndBrokenMarkupTellNothing() {
        Random random = new Random(3);
        byte[] bytes = new byte[4_000];
        for (int i = 0; i < 50; i++) {
            random.nextBytes(bytes);
            assertThat(NfoReader.read(bytes)).isEmpty();
        }
        assertThat(read("")).isEmpty();
        assertThat(read("<<<<>>>></></movie><title>")).isEmpty();
    }

    @Test
    void brokenFileKeepsWhatCameBefore() {
        NfoFacts facts =
                read("<movie><title>Film &amp; Fun</title><year>2010</year><plot>cut").getFirst();
        assertThat(facts.title()).isEqualTo("Film & Fun");
        assertThat(facts.year()).isEqualTo(2010);
    }

    @Test
    void onlyAMebibyteIsRead() {
        String text =
                "<movie><plot>"
                        + "x".repeat(NfoReader.LIMIT)
                        + "</plot><title>late</title></movie>";
        assertThat(read(text).getFirst().title()).isNull();
    }

    @Test
    void deepAndManyElementsAreReadInOnePass() {
        String text = "<movie>" + "<a>".repeat(200_000) + "<title>deep</title>";
        assertThat(read(text)).hasSize(1);
    }

    @Test
    void filmWithIdsAndTrailingLink() {
        NfoFacts facts =
                read("<?xml version=\"1.0\"?><movie><title>Film</title><actor><name>N</name>"
                                + "<title>no</title></actor><uniqueid type=\"tmdb\">603</uniqueid>"
                                + "<premiered>1999-03-31</premiered></movie>\n"
                                + "https://www.imdb.com/title/tt0133093/")
                        .getFirst();
        assertThat(facts.kind()).isEqualTo(NfoFacts.Kind.MOVIE);
        assertThat(facts.title()).isEqualTo("Film");
        assertThat(facts.year()).isEqualTo(1999);
        assertThat(facts.ids()).containsEntry("tmdb", "603").containsEntry("imdb", "tt0133093");
    }

    @Test
    void severalEpisodesInOneFile() {
        List<NfoFacts> facts =
                read(
                        "<episodedetails><title>One</title><season>1</season><episode>1</episode>"
                                + "<aired>2001-02-03</aired></episodedetails>"
                                + "<episodedetails><title>Two</title><season>1</season>"
                                + "<episode>2</episode></episodedetails>");
        assertThat(facts).extracting(NfoFacts::episode).containsExactly(1, 2);
        assertThat(facts.getFirst().aired()).isEqualTo("2001-02-03");
    }

    @Test
    void aLinkAloneGivesItsId() {
        assertThat(read("https://www.themoviedb.org/movie/603-the-matrix").getFirst().ids())
                .containsEntry("tmdb", "603");
    }

    private static List<NfoFacts> read(String text) {
        return NfoReader.read(text.getBytes(StandardCharsets.UTF_8));
    }
}
