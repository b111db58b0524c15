package org.intertitle.library;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.RelativePath;
import org.intertitle.library.SidecarStyles.Style;
import org.intertitle.library.SidecarStyles.Written;
import org.intertitle.release.ReleaseParser;
import org.intertitle.standalone.FolderRecognizer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

class SidecarMatchTest {

    private static final ReleaseParser PARSER = new ReleaseParser();
    private static final FolderRecognizer RECOGNIZER = new FolderRecognizer(PARSER);

    private static final List<String> LIBRARY =
            List.of(
                    "Films/Harbour Lights (2011)/Harbour Lights (2011) - 1080p.mkv",
                    "Films/Nosferatu (1922)/Nosferatu.1922.1080p.BluRay.x264-GRP.mkv",
                    "Films/Flat.One.2004.720p.mkv",
                    "Films/Flat.Two.2005.720p.mkv",
                    "Films/Film/Film.mkv",
                    "Films/Café Noir (1999)/Café Noir (1999).mkv",
                    "Series/Harbour Lights (2012)/Season 02/Harbour Lights - S02E03 - Fog.mkv",
                    "Series/Harbour Lights (2012)/Season 02/Harbour Lights - S02E04 - Rain.mkv",
                    "Series/Harbour Lights (2012)/Season"
                            + " 01/Harbour.Lights.S01E04.720p.HDTV-LOL.mkv",
                    "Series/Harbour Lights (2012)/Season"
                            + " 01/Harbour.Lights.S01E05.720p.HDTV-LOL.mkv",
                    "Series/Other Show/Season 02/Other Show S02E04.mkv",
                    "Anime/Kaze no Shiori/[Umi] Kaze no Shiori - 07 [1080p][A1B2C3D4].mkv",
                    "Anime/Kaze no Shiori/[Umi] Kaze no Shiori - 08 [1080p][A1B2C3D5].mkv");

    @ParameterizedTest
    @CsvSource({
        "Films/Nosferatu (1922)/Nosferatu_ger_1922.srt, Nosferatu.1922, TITLE, de",
        "Series/Harbour Lights (2012)/Season 02/harbour lights 2x04 deutsch.srt, S02E04 - Rain,"
                + " EPISODE, de",
        "Anime/Kaze no Shiori/[Umi] Kaze no Shiori - 07 (DE).ass, - 07, ABSOLUTE, de",
        "Series/Harbour Lights (2012)/Subs/Harbour.Lights.S01E05.en.srt, S01E05, EPISODE, en",
        "Series/Harbour Lights (2012)/Season 02/Subs/Harbour Lights - S02E03 - Fog/2_English.srt,"
                + " S02E03, FOLDER_NAME, en",
        "Films/Film/Subs/3_French.srt, Film/Film.mkv, ONLY_VIDEO, fr",
        "Films/Film/whatever.de.srt, Film/Film.mkv, ONLY_VIDEO, de",
        "Films/flat two 2005 english.srt, Flat.Two, TITLE, en",
    })
    void badlyNamedSidecarsFindTheirVideo(
            String sidecar, String video, SidecarMatchedBy by, String language) {
        SidecarMatchResult result = match(LIBRARY, sidecar);
        assertThat(result).isInstanceOf(SidecarMatchResult.Attached.class);
        SidecarMatchResult.Attached attached = (SidecarMatchResult.Attached) result;
        assertThat(plain(attached.video())).contains(video);
        assertThat(attached.by()).isEqualTo(by);
        assertThat(attached.name().language().tag()).isEqualTo(language);
    }

    @ParameterizedTest
    @CsvSource({
        "Films/Film/Film 2.en.srt",
        "Films/Film/Other.Film.2010.en.srt",
        "Films/Flat.Three.2006.en.srt",
        "Films/english.srt",
        "Films/Film/Show.S01E02.en.srt",
        "Films/Nosferatu (1922)/Nosferatu.1979.de.srt",
        "Series/Harbour Lights (2012)/Season 02/Other Show 2x04.srt",
        "Series/Harbour Lights (2012)/Season 02/Subs/2_English.srt",
        "Series/Harbour Lights (2012)/Season 02/Harbour Lights S02E09.srt"
    })
    void whatBelongsToNothingStaysAlone(String sidecar) {
        assertThat(match(LIBRARY, sidecar)).isInstanceOf(SidecarMatchResult.Unattached.class);
    }

    @Test
    void twoVersionsThatFitEquallyAreLeftToTheUser() {
        List<String> versions =
                List.of("F (2010)/F (2010) - 1080p.mkv", "F (2010)/F (2010) - 2160p.mkv");
        assertThat(match(versions, "F (2010)/F 2010 german.srt"))
                .isInstanceOfSatisfying(
                        SidecarMatchResult.Unattached.class,
                        result ->
                                assertThat(result.reason())
                                        .isEqualTo(SidecarMatchResult.Reason.AMBIGUOUS));
        assertThat(match(versions, "F (2010)/F.2010.2160p.german.srt"))
                .isInstanceOfSatisfying(
                        SidecarMatchResult.Attached.class,
                        result -> assertThat(plain(result.video())).contains("2160p"));
    }

    @Test
    void aVobSubPairIsOneSubtitle() {
        List<RelativePath> files =
                List.of(path("a.idx"), path("a.sub"), path("b.sub"), path("c.idx"), path("d.txt"));
        assertThat(SidecarMatch.subtitles(files)).containsExactly(path("a.idx"), path("b.sub"));
    }

    @Test
    void nearlyAllStylesAreAttachedWithLanguageAndKind() {
        List<String> wrong = new ArrayList<>();
        int total = 0;
        SidecarMatch match = matcher(LIBRARY);
        for (Map.Entry<RelativePath, Recognized.Known> video : known(LIBRARY).entrySet()) {
            for (Style style : styles(video.getKey(), video.getValue())) {
                for (Written language : SidecarStyles.LANGUAGES) {
                    if (possible(style, language)) {
                        total++;
                        check(match, video.getKey(), video.getValue(), style, language, wrong);
                    }
                }
            }
        }
        assertThat(total).isGreaterThan(3_000);
        assertThat((double) wrong.size() / total)
                .as("%s of %s, such as %s", wrong.size(), total, wrong.stream().limit(10).toList())
                .isLessThan(0.03);
    }

    /** {@code hi.hi} and a two-letter code that no standard has are nobody's style. */
    private static boolean possible(Style style, Written language) {
        boolean hindi = style.pattern().contains("{2}.hi") && language.two().equals("hi");
        return !hindi && !(language.two().equals("zt") && style.pattern().contains("{2}"));
    }

    private static List<Style> styles(RelativePath path, Recognized.Known known) {
        List<Style> styles = new ArrayList<>(SidecarStyles.ANY);
        boolean own = path.parent().name().contains("(") || path.parent().name().equals("Film");
        if (known.title().kind() == TitleKind.FILM) {
            styles.addAll(
                    SidecarStyles.FILM.stream()
                            .filter(style -> own || style.pattern().contains("{title}"))
                            .filter(style ->
                                    known.title().year() != null
                                            || !style.pattern().contains("{year}"))
                            .toList());
        } else if (known.numbers().absolute().isEmpty()) {
            styles.addAll(SidecarStyles.EPISODE);
        } else {
            styles.addAll(SidecarStyles.ANIME);
        }
        return styles;
    }

    private static void check(
            SidecarMatch match,
            RelativePath video,
            Recognized.Known known,
            Style style,
            Written written,
            List<String> wrong) {
        String name = fill(style.pattern(), video, known, written);
        SidecarMatchResult result = match.match(path(plain(video.parent()) + "/" + name));
        Language language = style.silent() ? Language.UNDETERMINED : written.language();
        boolean right =
                result instanceof SidecarMatchResult.Attached attached
                        && attached.video().equals(video)
                        && (attached.name().language().equals(language)
                                || attached.name().language().reads(language))
                        && attached.name().forced() == style.forced()
                        && attached.name().hearingImpaired() == style.hearingImpaired();
        if (!right) {
            wrong.add(style.pattern() + " " + name + " " + result);
        }
    }

    private static String fill(
            String pattern, RelativePath video, Recognized.Known known, Written written) {
        EpisodeNumbers numbers = known.numbers();
        int season = numbers.season() == null ? 0 : numbers.season();
        int episode =
                numbers.episodes().isEmpty()
                        ? numbers.absolute().isEmpty() ? 0 : numbers.absolute().getFirst()
                        : numbers.episodes().getFirst();
        String file = video.name();
        return pattern.replace("{b}", file.substring(0, file.lastIndexOf('.')))
                .replace("{2}", written.two())
                .replace("{3}", written.three())
                .replace("{n}", written.name())
                .replace("{t}", written.tag())
                .replace("{title}", known.title().name())
                .replace("{year}", String.valueOf(known.title().year()))
                .replace("{s}", String.valueOf(season))
                .replace("{ss}", String.format(Locale.ROOT, "%02d", season))
                .replace("{e}", String.valueOf(episode))
                .replace("{ee}", String.format(Locale.ROOT, "%02d", episode));
    }

    @Test
    void aHundredThousandFilesInOneFolderAreEachLookedUpOnce() {
        List<SidecarMatchVideo> videos = new ArrayList<>();
        for (int i = 0; i < 50_000; i++) {
            RelativePath path =
                    path("Show.Name.S%02dE%03d.mkv".formatted(i / 900 + 1, i % 900 + 1));
            Recognized.Known known = (Recognized.Known) RECOGNIZER.recognize(FolderKind.AUTO, path);
            videos.add(SidecarMatchVideo.of(path, known));
        }
        SidecarMatch match = new SidecarMatch(PARSER, videos);
        for (int i = 0; i < 50_000; i++) {
            String numbers = "S%02dE%03d".formatted(i / 900 + 1, i % 900 + 1);
            String name =
                    i % 2 == 0
                            ? "Show.Name." + numbers + ".de.srt"
                            : "show name " + numbers + " german.srt";
            assertThat(match.match(path(name)))
                    .isInstanceOfSatisfying(
                            SidecarMatchResult.Attached.class,
                            result -> assertThat(result.video().encoded()).contains(numbers));
        }
    }

    private static SidecarMatchResult match(List<String> videos, String sidecar) {
        return matcher(videos).match(path(sidecar));
    }

    private static SidecarMatch matcher(List<String> videos) {
        return new SidecarMatch(
                PARSER,
                known(videos).entrySet().stream()
                        .map(each -> SidecarMatchVideo.of(each.getKey(), each.getValue()))
                        .toList());
    }

    private static Map<RelativePath, Recognized.Known> known(List<String> videos) {
        Map<RelativePath, Recognized.Known> known = new java.util.TreeMap<>();
        for (String video : videos) {
            FolderKind kind =
                    video.startsWith("Anime")
                            ? FolderKind.ANIME
                            : video.startsWith("Films") ? FolderKind.FILMS : FolderKind.AUTO;
            known.put(path(video), (Recognized.Known) RECOGNIZER.recognize(kind, path(video)));
        }
        return known;
    }

    private static String plain(RelativePath path) {
        return java.net.URLDecoder.decode(
                path.encoded().replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static RelativePath path(String text) {
        return new RelativePath(
                URLEncoder.encode(text, StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("%2F", "/"));
    }
}
