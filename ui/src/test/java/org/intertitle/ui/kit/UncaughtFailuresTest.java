package org.intertitle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class UncaughtFailuresTest {
    private final Logger logger = (Logger) LoggerFactory.getLogger(UncaughtFailures.class);
    private final ListAppender<ILoggingEvent> logged =
            new ListAppender<>() {
                @Override
                protected void append(ILoggingEvent event) {
                    // It asks for its thread when it is first asked for it.
                    event.prepareForDeferredProcessing();
                    super.append(event);
                }
            };
    private long now;
    private final UncaughtFailures failures = new UncaughtFailures(() -> now);

    @BeforeEach
    void listen() {
        logged.start();
        logger.addAppender(logged);
        logger.setAdditive(false);
    }

    @AfterEach
    void listenNoMore() {
        logger.detachAppender(logged);
        logger.setAdditive(true);
    }

    @Test
    void whatNobodyCaughtIsShownOnceAndThenCounted() {
        IllegalStateException broken = new IllegalStateException("broken");
        int shown = 0;
        for (int frame = 0; frame < 1000; frame++) {
            now += 16;
            shown += failures.heard(broken) ? 1 : 0;
        }
        assertThat(shown).isEqualTo(1);
        assertThat(failures.times(broken)).isEqualTo(1000);
        assertThat(logged.list).hasSizeBetween(2, 20);
        assertThat(logged.list.getFirst().getThrowableProxy().getMessage()).isEqualTo("broken");
        now += 120_000;
        assertThat(failures.heard(broken)).isTrue();
    }

    @Test
    void failureOfAnotherThreadIsLoggedOnThatThread() throws InterruptedException {
        Thread other = new Thread(() -> failures.heard(new StackOverflowError()), "elsewhere");
        other.start();
        other.join();
        assertThat(logged.list).hasSize(1);
        assertThat(logged.list.getFirst().getThreadName()).isEqualTo("elsewhere");
    }
}
