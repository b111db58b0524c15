package org.intertitle.media;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TitleWordsTest {

    @ParameterizedTest
    @ValueSource(strings = {"Forced", "English [FORCED]", "Signs & Songs", "Français (forcés)"})
    void wordsOfForeignPartsMeanForced(String title) {
        assertThat(TitleWords.forced(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Full", "Dialogue + Signs", "Reinforced", "Designs", "Non-forced"})
    void otherWordsDoNotMeanForced(String title) {
        assertThat(TitleWords.forced(title)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"SDH", "English (CC)", "eng-sdh", "Hearing impaired", "English [HI]"})
    void wordsOfTheDeafMeanHearingImpaired(String title) {
        assertThat(TitleWords.hearingImpaired(title)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Success", "Hi there", "Non-SDH", "no SDH", "Account"})
    void otherWordsDoNotMeanHearingImpaired(String title) {
        assertThat(TitleWords.hearingImpaired(title)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Director's Commentary", "Audiokommentar", "Commentaire"})
    void wordsOfCommentaryAreKnown(String title) {
        assertThat(TitleWords.commentary(title)).isTrue();
    }
}
