package org.intertitle.library;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;

/** Opens bounded pools of platform threads that read files and never keep the program alive. */
final class ReadingThreads {

    private ReadingThreads() {}

    /** Where the system heeds it, they leave the processor to what a person does. */
    @SuppressWarnings("ThreadPriorityCheck")
    static ExecutorService open(int threads) {
        ThreadFactory factory =
                Thread.ofPlatform()
                        .daemon()
                        .priority(Thread.MIN_PRIORITY)
                        .name("library-read-", 0)
                        .factory();
        return Executors.newFixedThreadPool(threads, factory);
    }
}
