package org.intertitle.profiles;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.ProfileId;
import org.intertitle.kernel.SubtitleKind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

class ReleaseTermsTest {

    @ParameterizedTest
    @CsvSource({
        "Film.1990.1080p.BluRay.x264-GRP, true",
        "film.1990.1080P.web.x264-grp, true",
        "Film.1990.720p.BluRay.x264-GRP, false",
        "Film.1990.1080p.HDTV.x264-GRP, false",
        "Film.1990.1080p.BluRay.CAM.x264, false",
        "'', false"
    })
    void allOfSomeAnyOfOthersNoneOfTheRest(String release, boolean accepted) {
        assertThat(
                        terms(List.of("1080p", "x26[45]"), List.of("bluray", "web"), List.of("cam"))
                                .accept(release))
                .isEqualTo(accepted);
    }

    @ParameterizedTest
    @CsvSource({"anything, true", "'', true"})
    void withoutTermsEverythingIsAccepted(String release, boolean accepted) {
        assertThat(terms(List.of(), List.of(), List.of()).accept(release)).isEqualTo(accepted);
    }

    private static ReleaseTerms terms(List<String> all, List<String> any, List<String> none) {
        return new ReleaseTerms(
                SaveProfile.profile(
                        new ProfileId(1),
                        new ProfileDraft(
                                "Test",
                                false,
                                List.of(Wish.of(Language.of("de"), SubtitleKind.FULL)),
                                Embedded.ANY,
                                List.of(),
                                TargetFormat.KEEP,
                                new Cutoff.All(),
                                List.of(),
                                0,
                                all,
                                any,
                                none),
                        false,
                        1));
    }
}
