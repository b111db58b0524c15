package org.intertitle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.jobs.JobDetail;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.Locale;

class JobWordsTest {
    private final JobWords english = new JobWords(Texts.of(Locale.ENGLISH, Clock.systemUTC()));
    private final JobWords german = new JobWords(Texts.of(Locale.GERMAN, Clock.systemUTC()));

    @Test
    void finishedScanTellsOnlyWhatThereWas() {
        assertThat(english.detail(JobDetail.of("scan.done", 29, 29, 0, 0, 1)))
                .isEqualTo("29 videos, 29 added, 1 problem");
        assertThat(english.detail(JobDetail.of("scan.done", 0, 0, 0, 0, 0))).isEqualTo("0 videos");
        assertThat(german.detail(JobDetail.of("scan.done", 1, 0, 2, 3, 0)))
                .isEqualTo("1 Video, 2 geändert, 3 entfernt");
    }

    @Test
    void whatIsNotCountedYetIsNotTold() {
        assertThat(english.detail(JobDetail.of("texts.reading", 0, 0, 0))).isEmpty();
        assertThat(english.detail(JobDetail.of("texts.reading", 3, 12, 1.5)))
                .isEqualTo("3 of 12 texts \u00b7 1.5 a second");
    }

    @Test
    void largeRateIsToldWithoutTenths() {
        assertThat(english.detail(JobDetail.of("scan.walking", 269_928, 166_630.5)))
                .isEqualTo("269,928 files found · 166,631 a second");
        assertThat(english.detail(JobDetail.of("scan.reading", 210, 1204, 33.4)))
                .isEqualTo("210 of 1,204 videos · 33 a second");
    }

    @Test
    void rateIsToldOnlyWhileThereIsOne() {
        JobDetail reading = JobDetail.of("scan.reading", 210, 1204, 33);
        assertThat(english.detail(reading)).isEqualTo("210 of 1,204 videos \u00b7 33 a second");
        assertThat(english.standing(reading)).isEqualTo("210 of 1,204 videos");
        assertThat(german.detail(JobDetail.of("texts.reading", 3, 12, 0)))
                .isEqualTo("3 von 12 Texten");
        assertThat(english.standing(null)).isEmpty();
    }
}
