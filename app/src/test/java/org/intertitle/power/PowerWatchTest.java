package org.intertitle.power;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;

class PowerWatchTest {
    private final Queue<Runnable> background = new ArrayDeque<>();
    private boolean battery = true;
    private long now = -5;
    private int looks;
    private int changes;
    private final PowerWatch watch = new PowerWatch(this::look, background::add, () -> now);

    PowerWatchTest() {
        watch.listen(() -> changes++);
    }

    private boolean look() {
        looks++;
        return battery;
    }

    private void pass(int seconds) {
        now += Duration.ofSeconds(seconds).toNanos();
    }

    private void run() {
        while (!background.isEmpty()) {
            background.remove().run();
        }
    }

    @Test
    void askingNeverWaitsAndTheChangeIsTold() {
        assertThat(watch.onBattery()).isFalse();
        assertThat(watch.onBattery()).isFalse();
        run();
        assertThat(looks).isEqualTo(1);
        assertThat(changes).isEqualTo(1);
        assertThat(watch.onBattery()).isTrue();
    }

    @Test
    void itIsLookedAtMostEveryHalfMinuteAndOnlyWhenSomebodyAsks() {
        watch.onBattery();
        run();
        pass(29);
        watch.onBattery();
        run();
        assertThat(looks).isEqualTo(1);
        pass(3600);
        assertThat(looks).isEqualTo(1);
        battery = false;
        assertThat(watch.onBattery()).isTrue();
        run();
        assertThat(watch.onBattery()).isFalse();
        assertThat(looks).isEqualTo(2);
        assertThat(changes).isEqualTo(2);
    }

    @Test
    void sameAnswerIsNoChange() {
        battery = false;
        watch.onBattery();
        run();
        assertThat(changes).isZero();
    }
}
