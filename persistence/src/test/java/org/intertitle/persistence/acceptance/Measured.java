package org.intertitle.persistence.acceptance;

import com.sun.management.OperatingSystemMXBean;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Runs of one piece of work: wall-clock time and processor time of this process, in ms. */
final class Measured {

    /** Work that may fail as anything may. */
    @FunctionalInterface
    interface Work {
        void run() throws Exception;
    }

    private static final OperatingSystemMXBean SYSTEM =
            (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

    private final String name;
    private final List<Double> wall = new ArrayList<>();
    private final List<Double> processor = new ArrayList<>();

    Measured(String name) {
        this.name = name;
    }

    void run(Work work) throws Exception {
        long cpu = SYSTEM.getProcessCpuTime();
        long start = System.nanoTime();
        work.run();
        wall.add((System.nanoTime() - start) / 1e6);
        processor.add((SYSTEM.getProcessCpuTime() - cpu) / 1e6);
    }

    /** One line: the median and the extremes. */
    void print() {
        List<Double> sorted = wall.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-52s %9.1f ms  (%.1f .. %.1f)  processor %.1f ms%n",
                name,
                median(wall),
                sorted.getFirst(),
                sorted.getLast(),
                median(processor));
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }
}
