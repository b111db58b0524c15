package org.intertitle.media;

import com.sun.management.ThreadMXBean;

import java.io.IOException;
import java.lang.management.ManagementFactory;

/** Counts what a piece of work allocates on this thread. */
public final class Allocation {

    private Allocation() {}

    /** Work that may fail on its files. */
    @FunctionalInterface
    public interface Work {
        void run() throws IOException;
    }

    public static long of(Work work) throws IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        work.run();
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
