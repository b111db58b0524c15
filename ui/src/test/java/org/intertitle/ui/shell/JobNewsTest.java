package org.intertitle.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.jobs.Job;
import org.intertitle.jobs.JobState;
import org.intertitle.kernel.JobId;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Texts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

class JobNewsTest {
    private final List<String> outside = new ArrayList<>();
    private final JobNews news =
            new JobNews(
                    new ShellViewModel(new Inline().tasks),
                    new Notifications(),
                    Texts.of(Locale.ENGLISH, Clock.systemUTC()));

    JobNewsTest() {
        news.setOutside((title, text) -> outside.add(title + "|" + text));
    }

    private static Job job(JobState state, @Nullable String error, String detail) {
        Instant now = Instant.parse("2026-12-01T10:00:00Z");
        return new Job(
                new JobId(1),
                "scan_library",
                "",
                "{}",
                0,
                null,
                state,
                1,
                detail,
                error,
                null,
                now,
                null,
                now,
                now);
    }

    @Test
    void whatHasEndedIsToldOutsideTheWindowInTheSameWords() {
        news.tell(job(JobState.DONE, null, "[\"scan.done\",12,3,0,0,0]"));
        assertThat(outside)
                .hasSize(1)
                .first()
                .asString()
                .startsWith("Intertitle|Scan finished: 12");
    }

    @Test
    void failureIsToldWithItsReason() {
        news.tell(job(JobState.FAILED, "internal", "no <disk>"));
        assertThat(outside).hasSize(1).first().asString().startsWith("Scanning: failed|");
    }
}
