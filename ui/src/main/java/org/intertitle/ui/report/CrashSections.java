package org.intertitle.ui.report;

import java.util.List;
import java.util.stream.Collectors;

/** The parts of a crash file that hold neither memory nor surroundings of the person. */
final class CrashSections {

    private static final List<String> ENDS =
            List.of(
                    "Command Line:",
                    "Registers:",
                    "Register to memory mapping:",
                    "Top of Stack:",
                    "Instructions:",
                    "Stack slot to memory mapping:",
                    "Dynamic libraries:",
                    "Events ",
                    "Event ",
                    "Compilation events",
                    "Classes ",
                    "Internal exceptions",
                    "VM Operations",
                    "VM Arguments:",
                    "Environment Variables:",
                    "Active Locale:",
                    "Signal Handlers:",
                    "Logging:",
                    "Release file:",
                    "Code cache",
                    "Threads class SMR info:",
                    "Host:",
                    "uname:");
    private static final List<String> BEGINS =
            List.of(
                    "---------------",
                    "#",
                    "Time:",
                    "Current thread",
                    "siginfo:",
                    "Heap:",
                    "Heap before GC",
                    "OS:",
                    "OS uptime:",
                    "rlimit",
                    "load average:",
                    "Memory:",
                    "CPU:",
                    "vm_info:",
                    "END.");

    private CrashSections() {}

    static String worthTelling(String text) {
        boolean[] telling = {true};
        return text.lines()
                .filter(line -> {
                    if (begins(ENDS, line)) {
                        telling[0] = false;
                    } else if (begins(BEGINS, line)) {
                        telling[0] = true;
                    }
                    return telling[0];
                })
                .collect(Collectors.joining("\n"));
    }

    private static boolean begins(List<String> starts, String line) {
        return starts.stream().anyMatch(line::startsWith);
    }
}
