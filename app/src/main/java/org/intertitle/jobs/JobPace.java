package org.intertitle.jobs;

import org.intertitle.power.PowerSource;
import org.intertitle.power.PowerWatch;

import java.util.function.Supplier;

/**
 * How many jobs run side by side, and what waits: fewer while the machine runs on its battery, as
 * the user wants it. Thread-safe.
 */
public final class JobPace {

    private final int turns;
    private final PowerWatch power;
    private final Supplier<OnBattery> wanted;

    /** {@code turns} jobs at most, on mains power. */
    public JobPace(int turns, PowerWatch power, Supplier<OnBattery> wanted) {
        this.turns = turns;
        this.power = power;
        this.wanted = wanted;
    }

    /** Always the same. */
    public static JobPace steady(int turns) {
        PowerWatch mains = new PowerWatch(PowerSource.MAINS, Runnable::run, () -> 0);
        return new JobPace(turns, mains, () -> OnBattery.IGNORE);
    }

    /** Whether work shall be done by one thread. */
    public boolean gentle() {
        return wanted.get() != OnBattery.IGNORE && power.onBattery();
    }

    /** Whether what nobody waits for waits for mains power. */
    boolean holds() {
        return wanted.get() == OnBattery.PAUSE && power.onBattery();
    }

    int turns() {
        return gentle() ? 1 : turns;
    }

    void listen(Runnable changed) {
        power.listen(changed);
    }
}
