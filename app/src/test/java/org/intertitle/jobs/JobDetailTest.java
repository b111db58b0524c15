package org.intertitle.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JobDetailTest {

    @Test
    void numbersAndTextsComeBackAsTheyWereTold() {
        JobDetail told = JobDetail.of("scan.reading", 1840, 12_110L, 211.5, "a \"name\"\n[x]");

        JobDetail read = JobDetail.read(told.stored());

        assertThat(read).isEqualTo(told);
        assertThat(read.number(1)).isEqualTo(12_110);
        assertThat(read.number(3)).isZero();
        assertThat(read.number(9)).isZero();
    }

    @Test
    void whatIsNoNumberToStoreIsKeptAsText() {
        assertThat(JobDetail.of("x", Double.NaN, Double.POSITIVE_INFINITY).arguments())
                .containsExactly("NaN", "Infinity");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1840 of 12110", "[", "[\"", "[\"x\"", "[\"x\", {", "null", "{}"})
    void wordsOfOlderVersionsAndDamageAreReadAsWords(String stored) {
        assertThat(JobDetail.read(stored)).isEqualTo(JobDetail.of(JobDetail.WORDS, stored));
    }

    @Test
    void nestedAndMissingValuesDoNotFail() {
        assertThat(JobDetail.read("[\"x\", [1], {\"a\": 2}, null, true]").arguments())
                .containsExactly("[1]", "{a=2}", "null", "true");
    }
}
