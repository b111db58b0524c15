package org.intertitle.ui.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

class IdleMemoryTest {

    /** What was asked to be done, and after how long. */
    private record Planned(Runnable work, Duration after) {}

    private final Deque<Planned> planned = new ArrayDeque<>();
    private long now;
    private int collected;
    private final IdleMemory memory =
            new IdleMemory(
                    (work, after) -> planned.add(new Planned(work, after)),
                    () -> now,
                    () -> collected++);

    @Test
    void memoryIsGivenBackOnceNothingHappensForAWhile() {
        memory.used();
        passes();
        assertThat(collected).isEqualTo(1);
    }

    @Test
    void whoGoesOnIsNotDisturbed() {
        memory.used();
        now += Duration.ofSeconds(15).toNanos();
        memory.used();
        now += Duration.ofSeconds(5).toNanos();
        planned.remove().work().run();
        assertThat(collected).isZero();
        assertThat(planned.element().after()).isEqualTo(Duration.ofSeconds(15));
        passes();
        assertThat(collected).isEqualTo(1);
    }

    @Test
    void nothingIsPlannedWhileTheProgramRests() {
        memory.used();
        memory.used();
        assertThat(planned).hasSize(1);
        passes();
        assertThat(planned).isEmpty();
        memory.used();
        assertThat(planned).hasSize(1);
    }

    private void passes() {
        Planned next = planned.remove();
        now += next.after().toNanos();
        next.work().run();
    }
}
