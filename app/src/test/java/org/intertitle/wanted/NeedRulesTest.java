package org.intertitle.wanted;

import static org.assertj.core.api.Assertions.assertThat;
import static org.intertitle.kernel.SubtitleKind.FORCED;
import static org.intertitle.kernel.SubtitleKind.FULL;
import static org.intertitle.profiles.HearingImpaired.AVOID;
import static org.intertitle.profiles.HearingImpaired.EITHER;
import static org.intertitle.profiles.HearingImpaired.ONLY;
import static org.intertitle.profiles.HearingImpaired.WANT;
import static org.intertitle.wanted.NeedFixture.need;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.SubtitleId;
import org.intertitle.library.PlayedAs;
import org.intertitle.library.PlayerPreset;
import org.intertitle.library.VideoState;
import org.intertitle.profiles.Cutoff;
import org.intertitle.profiles.Embedded;
import org.intertitle.profiles.Wish;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Set;

/** Each sentence on what is satisfied, as a test. */
class NeedRulesTest {

    @Test
    void aSidecarThatAPlayerWouldLoadSoSatisfies() {
        assertThat(need().wish("de").sidecar("Film.de.srt", "de").answer()).isEqualTo("=present");
    }

    @Test
    void nothingThereIsMissing() {
        assertThat(need().wish("de").answer()).isEqualTo("missing");
        assertThat(need().wish("de").sidecar("Film.en.srt", "en").answer()).isEqualTo("missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eng", "en", "en-US", "en-GB", "English", "Englisch"})
    void everyNameOfALanguageSatisfiesTheSameWish(String told) {
        assertThat(need().wish("en").sidecar("Film.x.srt", told).answer()).isEqualTo("=present");
        assertThat(need().wish(told).track("en").answer()).isEqualTo("=embedded");
    }

    @ParameterizedTest
    @CsvSource({
        "ANY, false, =embedded",
        "ANY, true, =embedded",
        "TEXT, false, =embedded",
        "TEXT, true, wrong_kind",
        "NONE, false, embedded_only",
        "NONE, true, wrong_kind"
    })
    void theProfileSaysWhichTracksSatisfy(Embedded embedded, boolean bitmap, String answer) {
        NeedFixture need = need().wish("de").embedded(embedded);
        assertThat((bitmap ? need.track("de", "bitmap") : need.track("de")).answer())
                .isEqualTo(answer);
    }

    @Test
    void anEmbeddedForcedOnlyTrackDoesNotSatisfyAFullWish() {
        assertThat(need().wish("de").track("de", "forced").answer()).isEqualTo("wrong_kind");
    }

    @Test
    void aForcedSidecarDoesNotSatisfyAFullWish() {
        assertThat(need().wish("de").sidecar("Film.de.forced.srt", "de", "forced").answer())
                .isEqualTo("wrong_kind");
    }

    @Test
    void aCommentaryTrackSatisfiesNoWish() {
        assertThat(need().wish("de").track("de", "commentary").answer()).isEqualTo("wrong_kind");
        assertThat(need().wish("de", FORCED, EITHER).track("de", "commentary", "forced").answer())
                .isEqualTo("wrong_kind");
    }

    @Test
    void aFullSubtitleDoesNotSatisfyAForcedWish() {
        assertThat(need().wish("de", FORCED, EITHER).track("de").answer()).isEqualTo("wrong_kind");
        assertThat(need().wish("de", FORCED, EITHER).track("de", "forced").answer())
                .isEqualTo("=embedded");
    }

    @Test
    void wantPrefersTheHearingImpairedAndTakesTheOther() {
        NeedFixture both =
                need().wish("de", FULL, WANT)
                        .sidecar("Film.de.srt", "de")
                        .sidecar("Film.de.sdh.srt", "de", "hi");
        assertThat(both.decide().getFirst().subtitle()).isEqualTo(new SubtitleId(2));
        assertThat(need().wish("de", FULL, WANT).sidecar("Film.de.srt", "de").answer())
                .isEqualTo("=present");
    }

    @Test
    void avoidTakesTheHearingImpairedOnlyWhenNothingElseIsThereAndKeepsLooking() {
        NeedFixture alone = need().wish("de", FULL, AVOID).sidecar("Film.de.sdh.srt", "de", "hi");
        assertThat(alone.answer()).isEqualTo("wrong_kind");
        assertThat(alone.decide().getFirst().subtitle()).isEqualTo(new SubtitleId(1));
        assertThat(alone.track("de").answer()).isEqualTo("=embedded");
    }

    @Test
    void avoidIsNotToldToAdoptMoreOfWhatItAvoids() {
        assertThat(
                        need().wish("de", FULL, AVOID)
                                .sidecar("Film.de.sdh.srt", "de", "hi")
                                .sidecar("Subs/German.srt", "de", (PlayedAs) null, "hi")
                                .answer())
                .isEqualTo("wrong_kind");
        assertThat(
                        need().wish("de", FULL, AVOID)
                                .sidecar("Film.de.sdh.srt", "de", "hi")
                                .sidecar("Subs/German.srt", "de", (PlayedAs) null)
                                .answer())
                .isEqualTo("misnamed");
    }

    @Test
    void eitherTakesBoth() {
        assertThat(need().wish("de").sidecar("Film.de.sdh.srt", "de", "hi").answer())
                .isEqualTo("=present");
        assertThat(need().wish("de").sidecar("Film.de.srt", "de").answer()).isEqualTo("=present");
    }

    @Test
    void onlyIsSatisfiedByHearingImpairedAlone() {
        assertThat(need().wish("en", FULL, ONLY).sidecar("Film.en.srt", "en").answer())
                .isEqualTo("wrong_kind");
        assertThat(need().wish("en", FULL, ONLY).sidecar("Film.en.sdh.srt", "en", "hi").answer())
                .isEqualTo("=present");
        assertThat(need().wish("en", FULL, ONLY).track("en", "hi").answer()).isEqualTo("=embedded");
    }

    @ParameterizedTest
    @CsvSource({"pt-BR, pt", "pt, pt-BR", "zh-Hant, zh-Hans", "zh-Hans, zh-Hant", "es-419, es"})
    void whatPeopleReadAsDifferentDoesNotSatisfy(String there, String wished) {
        assertThat(need().wish(wished).sidecar("Film.x.srt", there).answer()).isEqualTo("missing");
    }

    @Test
    void equivalentsSatisfyOneWayOnly() {
        assertThat(
                        need().wish("pt")
                                .equivalent("pt-BR", "pt")
                                .sidecar("Film.pt-BR.srt", "pt-BR")
                                .answer())
                .isEqualTo("=present");
        assertThat(need().wish("pt-BR").equivalent("pt-BR", "pt").track("pt").answer())
                .isEqualTo("missing");
    }

    @Test
    void undSatisfiesNothing() {
        NeedFixture und = need().wish("de").track("und").sidecar("Film.srt", "und", "unread");
        assertThat(und.answer()).isEqualTo("missing");
        assertThat(und.traceCodes(0))
                .contains("track_language_unknown", "sidecar_language_unknown");
    }

    @Test
    void onceTheTextTellsASidecarWithoutALanguageIsMisnamed() {
        PlayedAs unknown = new PlayedAs(Language.UNDETERMINED, false, false);
        NeedFixture need = need().wish("de").sidecar("Film.srt", "de", unknown);
        assertThat(need.answer()).isEqualTo("misnamed");
        assertThat(need.decide().getFirst().subtitle()).isEqualTo(new SubtitleId(1));
    }

    @Test
    void anAttachedFileThatNoPlayerLoadsIsMisnamed() {
        assertThat(need().wish("de").sidecar("Subs/2_German.srt", "de", (PlayedAs) null).answer())
                .isEqualTo("misnamed");
    }

    @Test
    void aNameThatSaysAnotherLanguageThanTheTextIsWrongForOneWishAndMisnamedForTheOther() {
        assertThat(need().wish("de").wish("en").liar("Film.de.srt", "de", "en", 0.97).answers())
                .containsExactly("wrong_language", "misnamed");
    }

    @Test
    void aTextThatIsNotSureDoesNotOverruleTheName() {
        assertThat(need().wish("de").liar("Film.de.srt", "de", "en", 0.6).answer())
                .isEqualTo("=present");
    }

    @ParameterizedTest
    @CsvSource({"nb, da", "no, nn", "hr, sr", "pt-BR, pt", "zh-Hant, zh"})
    void languagesThatATextHardlyTellsApartDoNotContradict(String named, String inside) {
        assertThat(need().wish(named).liar("Film.x.srt", named, inside, 0.99).answer())
                .isEqualTo("=present");
    }

    @Test
    void whatThePlayerCannotBeToldAnyBetterSatisfies() {
        PlayedAs nearest = PlayerPreset.PLEX.closest(Language.of("es-419"), false, false);
        assertThat(
                        need().preset(PlayerPreset.PLEX)
                                .wish("es-419")
                                .sidecar("Film.es.srt", "es-419", nearest)
                                .answer())
                .isEqualTo("=present");
    }

    @Test
    void aForcedTextUnderAFullNameIsMisnamedForTheForcedWish() {
        PlayedAs full = new PlayedAs(Language.of("de"), false, false);
        assertThat(
                        need().wish("de")
                                .wish("de", FORCED, EITHER)
                                .sidecar("Film.de.srt", "de", full, "forced")
                                .answers())
                .containsExactly("wrong_kind", "misnamed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "zero"})
    void aSidecarThatHoldsNothingIsPoorAndStillWanted(String how) {
        assertThat(need().wish("de").sidecar("Film.de.srt", "de", how).answer()).isEqualTo("poor");
    }

    @Test
    void aSidecarOfBadQualitySatisfiesButIsShownAsPoor() {
        Decision decision =
                need().wish("de").sidecar("Film.de.srt", "de", "bad").decide().getFirst();
        assertThat(decision.state()).isEqualTo(CellState.POOR);
        assertThat(decision.wanted()).isFalse();
        assertThat(decision.trace()).extracting(Rule::code).contains("poor_quality");
    }

    @Test
    void aGoodTrackIsTakenRatherThanAPoorSidecar() {
        assertThat(need().wish("de").sidecar("Film.de.srt", "de", "bad").track("de").answer())
                .isEqualTo("=embedded");
    }

    @Test
    void aSidecarIsTakenRatherThanATrack() {
        assertThat(need().wish("de").track("de").sidecar("Film.de.srt", "de").answer())
                .isEqualTo("=present");
    }

    @Test
    void aBitmapSidecarThatThePlayerLoadsSatisfies() {
        assertThat(
                        need().wish("de")
                                .embedded(Embedded.NONE)
                                .sidecar("Film.de.idx", "de", "bitmap")
                                .answer())
                .isEqualTo("=present");
    }

    @Test
    void aWishIsNotAskedWhereTheAudioSpeaksAnExcludedLanguage() {
        Wish german =
                new Wish(Language.of("de"), FULL, EITHER, Set.of(Language.of("de")), Set.of());
        assertThat(need().wish(german).audio("ger").answer()).isEqualTo("=not_wanted");
        assertThat(need().wish(german).audio("en").audio("de-AT").answer())
                .isEqualTo("=not_wanted");
        assertThat(need().wish(german).audio("en").answer()).isEqualTo("missing");
        assertThat(need().wish(german).audio("und").answer()).isEqualTo("missing");
    }

    @Test
    void aCommentaryDoesNotCountAsSpoken() {
        Wish german =
                new Wish(Language.of("de"), FULL, EITHER, Set.of(Language.of("de")), Set.of());
        assertThat(need().wish(german).audio("de", true).answer()).isEqualTo("missing");
    }

    @Test
    void audioOnlyAsksOnlyWhereOneOfItsLanguagesIsSpoken() {
        Wish wish = new Wish(Language.of("de"), FULL, EITHER, Set.of(), Set.of(Language.of("ja")));
        assertThat(need().wish(wish).audio("jpn").answer()).isEqualTo("missing");
        assertThat(need().wish(wish).audio("en").answer()).isEqualTo("=not_wanted");
        assertThat(need().wish(wish).answer()).isEqualTo("=not_wanted");
    }

    @Test
    void withoutACutoffAllWishesAreAsked() {
        assertThat(need().wish("de").wish("en").track("de").answers())
                .containsExactly("=embedded", "missing");
    }

    @Test
    void cutoffAnyEndsWithTheFirstThatIsThere() {
        NeedFixture need = need().wish("de").wish("en").cutoff(new Cutoff.Any());
        assertThat(need.answers()).containsExactly("missing", "missing");
        assertThat(need.track("en").answers()).containsExactly("=not_wanted", "=embedded");
    }

    @Test
    void cutoffAtAWishEndsWithThatWish() {
        Cutoff german = new Cutoff.At(Language.of("de"), FULL);
        assertThat(need().wish("de").wish("en").cutoff(german).track("en").answers())
                .containsExactly("missing", "=embedded");
        assertThat(need().wish("de").wish("en").cutoff(german).track("de").answers())
                .containsExactly("=embedded", "=not_wanted");
    }

    @Test
    void aForcedCutoffIsNotReachedByAFullOne() {
        Cutoff forced = new Cutoff.At(Language.of("de"), FORCED);
        NeedFixture need = need().wish("de").wish("de", FORCED, EITHER).wish("en").cutoff(forced);
        assertThat(need.track("de").answers())
                .containsExactly("=embedded", "wrong_kind", "missing");
        assertThat(need.track("de", "forced").answers())
                .containsExactly("=embedded", "=embedded", "=not_wanted");
    }

    @Test
    void aCutoffWishThatAnAudioRuleTookOutCountsAsReached() {
        Wish german =
                new Wish(Language.of("de"), FULL, EITHER, Set.of(Language.of("de")), Set.of());
        assertThat(
                        need().wish(german)
                                .wish("en")
                                .audio("de")
                                .cutoff(new Cutoff.At(Language.of("de"), FULL))
                                .answers())
                .containsExactly("=not_wanted", "=not_wanted");
    }

    @Test
    void whatIsTakenOnlyForNowReachesNoCutoff() {
        assertThat(
                        need().wish("de", FULL, AVOID)
                                .wish("en")
                                .cutoff(new Cutoff.Any())
                                .track("de", "hi")
                                .answers())
                .containsExactly("wrong_kind", "missing");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRESENT", "OFFLINE", "DAMAGED"})
    void offlineAndDamagedVideosAreJudgedByWhatIsKnown(VideoState state) {
        assertThat(need().state(state).wish("de").wish("en").track("de").answers())
                .containsExactly("=embedded", "missing");
    }

    @Test
    void theReasonNearestToARemedyIsTold() {
        assertThat(
                        need().wish("de")
                                .embedded(Embedded.NONE)
                                .track("de", "forced")
                                .track("de")
                                .answer())
                .isEqualTo("embedded_only");
        assertThat(
                        need().wish("de")
                                .embedded(Embedded.NONE)
                                .track("de")
                                .sidecar("Subs/German.srt", "de", (PlayedAs) null)
                                .answer())
                .isEqualTo("misnamed");
    }

    @Test
    void theTraceTellsEveryRuleInTheOrderInWhichItRanAndEndsWithTheVerdict() {
        NeedFixture need =
                need().wish("de").wish("en").track("de", "forced").track("en").audio("en");
        assertThat(need.traceCodes(0))
                .containsExactly(
                        "profile_asks",
                        "audio_exclude_none",
                        "audio_only_none",
                        "track_is_forced",
                        "wanted");
        assertThat(need.traceCodes(1))
                .containsExactly(
                        "profile_asks",
                        "audio_exclude_none",
                        "audio_only_none",
                        "track_serves",
                        "satisfied");
    }

    @Test
    void theWordsOfAChosenCodeAreInTheTrace() {
        Decision decision =
                need().wish("de").liar("Film.de.srt", "de", "en", 0.97).decide().getFirst();
        assertThat(decision.trace())
                .contains(Rule.fails("sidecar_other_language_inside", "Film.de.srt", "en", "97"));
    }
}
