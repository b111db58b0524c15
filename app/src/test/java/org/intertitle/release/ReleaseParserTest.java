package org.intertitle.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

class ReleaseParserTest {

    private final ReleaseParser parser = new ReleaseParser();

    @Test
    void nearlyAllNamesOfTheTableAreReadInEveryField() {
        List<String> wrong = new ArrayList<>();
        List<ReleaseNames.Case> cases = ReleaseNames.cases();
        for (ReleaseNames.Case each : cases) {
            if (!ReleaseNames.answer(parser.parse(each.name())).equals(each.expected())) {
                wrong.add(each.name());
            }
        }
        assertThat(cases).hasSizeGreaterThan(400);
        assertThat(wrong).hasSizeLessThan(cases.size() / 50);
    }

    @Test
    void everyEpisodeOfTheTableIsAnEpisodeAndEveryFilmAFilm() {
        assertThat(ReleaseNames.cases())
                .allSatisfy(each -> {
                    boolean episode =
                            each.expected().keySet().stream()
                                    .anyMatch(List.of("season", "episode", "date")::contains);
                    assertThat(parser.parse(each.name()).type() == ReleaseName.Type.EPISODE)
                            .as(each.name())
                            .isEqualTo(episode);
                });
    }

    @Test
    void noNameMakesItThrow() {
        String[] pieces = {
            "",
            " ",
            ".",
            "-",
            "[",
            "]",
            "(",
            ")",
            "S01",
            "E",
            "E02",
            "x",
            "1x",
            "99999999999",
            "2024",
            "\ud800",
            "\udc00",
            "第",
            "話",
            "v",
            "- 12",
            "\u0000",
            "/",
            "%",
            "İ",
            "ß",
            "１２",
            "cd",
            "part",
            "season",
            "tt0",
            "{tmdb-",
            "=",
            "5.1",
            "DDP5.",
            "proper",
            "2024.13.45",
            "e",
            "sp",
            "OVA"
        };
        Random random = new Random(5);
        for (int n = 0; n < 20_000; n++) {
            StringBuilder name = new StringBuilder();
            for (int i = random.nextInt(9); i >= 0; i--) {
                name.append(pieces[random.nextInt(pieces.length)]);
                name.append(random.nextBoolean() ? "." : "");
            }
            for (NameHint hint : NameHint.values()) {
                FolderContext context = parser.enter(FolderContext.START, name.toString());
                assertThat(parser.parse(context, name + ".mkv", hint)).isNotNull();
            }
        }
    }

    @Test
    void aNameOfSeparatorsSaysNothing() {
        assertThat(parser.parse("")).isEqualTo(parser.parse("--..__  "));
        assertThat(parser.parse("[]()").title()).isNull();
    }

    @Test
    void tenTimesTheLengthIsNotAHundredTimesTheWork() {
        for (String piece :
                List.of("a.", "S01E01", "E01", "[", "1x02-", "- 12 ", "x264-", "(2012)", "第1話")) {
            String name = piece.repeat(10_000 / piece.length());
            ReleaseName read = parser.parse(name);
            assertThat(read.episode().size()).isLessThan(20_000);
        }
    }

    @Test
    void bareNumbersAreEpisodesOnlyWhereTheHintSaysSo() {
        assertThat(parse("Ocean's 11.mkv", NameHint.ANY).episode()).isEmpty();
        assertThat(parse("Show 11.mkv", NameHint.EPISODE).episode()).containsExactly(11);
        assertThat(parse("Rocky - 2.mkv", NameHint.FILM).episode()).isEmpty();
        assertThat(parse("Title_07.mkv", NameHint.ANIME).absoluteEpisode()).containsExactly(7);
        assertThat(parse("Star Wars Episode 4 (1977).mkv", NameHint.FILM).type())
                .isEqualTo(ReleaseName.Type.MOVIE);
    }

    @Test
    void versionedEpisodeKeepsItsNumber() {
        ReleaseName name = parser.parse("[Group] Title - 12v2 [720p].mkv");
        assertThat(name.episode()).containsExactly(12);
        assertThat(name.version()).isEqualTo(2);
    }

    @Test
    void foldersGiveTitleSeasonAndIds() {
        ReleaseName name =
                parser.parse(List.of("Foo Bar (2011) {tvdb-42}", "Staffel 3"), "12 - Ende.mkv");
        assertThat(name.title()).isEqualTo("Foo Bar");
        assertThat(name.year()).isEqualTo(2011);
        assertThat(name.season()).isEqualTo(3);
        assertThat(name.episode()).containsExactly(12);
        assertThat(name.episodeTitle()).isEqualTo("Ende");
        assertThat(name.ids()).containsEntry("tvdb", "42");
    }

    private ReleaseName parse(String name, NameHint hint) {
        return parser.parse(FolderContext.START, name, hint);
    }
}
