package org.intertitle.net;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.kernel.SteppingClock;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

class BreakerTest {

    private static final Instant START = Instant.parse("2026-11-24T10:15:00Z");

    private final SteppingClock clock = new SteppingClock(START);
    private final Breaker breaker = new Breaker(clock);

    @Test
    void aHostThatFailsThreeTimesRestsAndTheOthersDoNot() {
        fail(2);
        assertThat(breaker.restsUntil("a")).isEmpty();
        fail(1);
        assertThat(breaker.restsUntil("a")).contains(START.plusSeconds(60));
        assertThat(breaker.restsUntil("b")).isEmpty();
        clock.advance(Duration.ofSeconds(60));
        assertThat(breaker.restsUntil("a")).isEmpty();
    }

    @Test
    void eachFurtherFailureDoublesTheRestUpToAnHour() {
        fail(4);
        assertThat(breaker.restsUntil("a")).contains(START.plusSeconds(120));
        fail(1);
        assertThat(breaker.restsUntil("a")).contains(START.plusSeconds(240));
        fail(100);
        assertThat(breaker.restsUntil("a")).contains(START.plusSeconds(3600));
    }

    @Test
    void anAnswerForgivesAll() {
        fail(10);
        breaker.worked("a");
        fail(2);
        assertThat(breaker.restsUntil("a")).isEmpty();
    }

    private void fail(int times) {
        for (int i = 0; i < times; i++) {
            breaker.failed("a");
        }
    }
}
