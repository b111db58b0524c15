package org.intertitle.wanted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intertitle.kernel.SubtitleKind.FORCED;
import static org.intertitle.kernel.SubtitleKind.FULL;
import static org.intertitle.profiles.HearingImpaired.AVOID;
import static org.intertitle.profiles.HearingImpaired.EITHER;
import static org.intertitle.profiles.HearingImpaired.ONLY;
import static org.intertitle.profiles.HearingImpaired.WANT;

import org.intertitle.kernel.Language;
import org.intertitle.library.PlayedAs;
import org.intertitle.profiles.Cutoff;
import org.intertitle.profiles.Embedded;
import org.intertitle.profiles.Wish;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Five profiles over ten videos: each answer was written down by hand. */
class FiveProfilesTest {

    private static final Language DE = Language.of("de");

    private static final Map<String, UnaryOperator<NeedFixture>> PROFILES =
            Map.of(
                    "simple",
                    need -> need.wish("de"),
                    "family",
                    need ->
                            need.wish(new Wish(DE, FULL, EITHER, Set.of(DE), Set.of()))
                                    .wish(new Wish(DE, FORCED, EITHER, Set.of(), Set.of(DE)))
                                    .wish("en"),
                    "files",
                    need ->
                            need.wish("de")
                                    .wish("en")
                                    .embedded(Embedded.NONE)
                                    .cutoff(new Cutoff.At(DE, FULL)),
                    "deaf",
                    need ->
                            need.wish("en", FULL, ONLY)
                                    .wish("de", FULL, WANT)
                                    .embedded(Embedded.TEXT),
                    "brazil",
                    need ->
                            need.wish("pt", FULL, AVOID)
                                    .wish("pt-BR")
                                    .equivalent("pt-BR", "pt")
                                    .cutoff(new Cutoff.Any()));

    private static final Map<String, UnaryOperator<NeedFixture>> VIDEOS =
            Map.of(
                    "bare",
                    need -> need.audio("en"),
                    "dubbed",
                    need -> need.audio("ger").audio("en"),
                    "dubbedForced",
                    need -> need.audio("de").track("de", "forced"),
                    "tracks",
                    need -> need.audio("ja").track("ger").track("eng", "hi"),
                    "bitmaps",
                    need -> need.audio("en").track("de", "bitmap").track("en", "bitmap"),
                    "sidecars",
                    need ->
                            need.audio("en")
                                    .sidecar("Film.de.srt", "de")
                                    .sidecar("Film.en.sdh.srt", "en", "hi"),
                    "misnamed",
                    need -> need.audio("en").sidecar("Subs/2_German.srt", "de", (PlayedAs) null),
                    "liar",
                    need -> need.audio("en").liar("Film.de.srt", "de", "en", 0.98),
                    "brazilian",
                    need -> need.audio("pt-BR").sidecar("Film.pt-BR.srt", "pob"),
                    "broken",
                    need -> need.audio("en").sidecar("Film.de.srt", "de", "zero"));

    static Stream<Arguments> truth() {
        return Stream.of(
                row("simple", "bare", "missing"),
                row("simple", "dubbed", "missing"),
                row("simple", "dubbedForced", "wrong_kind"),
                row("simple", "tracks", "=embedded"),
                row("simple", "bitmaps", "=embedded"),
                row("simple", "sidecars", "=present"),
                row("simple", "misnamed", "misnamed"),
                row("simple", "liar", "wrong_language"),
                row("simple", "brazilian", "missing"),
                row("simple", "broken", "poor"),
                row("family", "bare", "missing", "=not_wanted", "missing"),
                row("family", "dubbed", "=not_wanted", "missing", "missing"),
                row("family", "dubbedForced", "=not_wanted", "=embedded", "missing"),
                row("family", "tracks", "=embedded", "=not_wanted", "=embedded"),
                row("family", "bitmaps", "=embedded", "=not_wanted", "=embedded"),
                row("family", "sidecars", "=present", "=not_wanted", "=present"),
                row("family", "misnamed", "misnamed", "=not_wanted", "missing"),
                row("family", "liar", "wrong_language", "=not_wanted", "misnamed"),
                row("family", "brazilian", "missing", "=not_wanted", "missing"),
                row("family", "broken", "poor", "=not_wanted", "missing"),
                row("files", "bare", "missing", "missing"),
                row("files", "dubbed", "missing", "missing"),
                row("files", "dubbedForced", "wrong_kind", "missing"),
                row("files", "tracks", "embedded_only", "embedded_only"),
                row("files", "bitmaps", "wrong_kind", "wrong_kind"),
                row("files", "sidecars", "=present", "=present"),
                row("files", "misnamed", "misnamed", "missing"),
                row("files", "liar", "wrong_language", "misnamed"),
                row("files", "brazilian", "missing", "missing"),
                row("files", "broken", "poor", "missing"),
                row("deaf", "bare", "missing", "missing"),
                row("deaf", "dubbed", "missing", "missing"),
                row("deaf", "dubbedForced", "missing", "wrong_kind"),
                row("deaf", "tracks", "=embedded", "=embedded"),
                row("deaf", "bitmaps", "wrong_kind", "wrong_kind"),
                row("deaf", "sidecars", "=present", "=present"),
                row("deaf", "misnamed", "missing", "misnamed"),
                row("deaf", "liar", "wrong_kind", "wrong_language"),
                row("deaf", "brazilian", "missing", "missing"),
                row("deaf", "broken", "missing", "poor"),
                row("brazil", "bare", "missing", "missing"),
                row("brazil", "dubbed", "missing", "missing"),
                row("brazil", "dubbedForced", "missing", "missing"),
                row("brazil", "tracks", "missing", "missing"),
                row("brazil", "bitmaps", "missing", "missing"),
                row("brazil", "sidecars", "missing", "missing"),
                row("brazil", "misnamed", "missing", "missing"),
                row("brazil", "liar", "missing", "missing"),
                row("brazil", "brazilian", "=present", "=present"),
                row("brazil", "broken", "missing", "missing"));
    }

    private static Arguments row(String profile, String video, String... answers) {
        return Arguments.of(profile, video, List.of(answers));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("truth")
    void everyAnswerIsTheOneThatWasWrittenDown(String profile, String video, List<String> answers) {
        NeedFixture need = Objects.requireNonNull(VIDEOS.get(video)).apply(NeedFixture.need());
        assertThat(Objects.requireNonNull(PROFILES.get(profile)).apply(need).answers())
                .isEqualTo(answers);
    }
}
