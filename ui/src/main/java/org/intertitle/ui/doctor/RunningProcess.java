package org.intertitle.ui.doctor;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;

/**
 * A process by its number, which systems give out again, and the moment at which the system started
 * it.
 */
record RunningProcess(long pid, Instant born, Instant started, String version) {

    static RunningProcess own(Instant now, String version) {
        ProcessHandle own = ProcessHandle.current();
        return new RunningProcess(own.pid(), born(own), now, version);
    }

    /** What cannot be read was cut short, and is told as a process that is gone. */
    static RunningProcess of(String text) {
        try {
            String[] lines = text.split("\n", -1);
            return new RunningProcess(
                    Long.parseLong(lines[0]),
                    Instant.parse(lines[1]),
                    Instant.parse(lines[2]),
                    lines[3]);
        } catch (NumberFormatException
                | DateTimeException
                | ArrayIndexOutOfBoundsException unreadable) {
            return new RunningProcess(-1, Instant.EPOCH, Instant.EPOCH, "?");
        }
    }

    String text() {
        return pid + "\n" + born + "\n" + started + "\n" + version + "\n";
    }

    boolean same(RunningProcess other) {
        return pid == other.pid && born.equals(other.born);
    }

    boolean alive() {
        return pid > 0
                && ProcessHandle.of(pid)
                        .filter(ProcessHandle::isAlive)
                        .filter(found -> born(found).equals(born))
                        .isPresent();
    }

    private static Instant born(ProcessHandle process) {
        Optional<Instant> start = process.info().startInstant();
        return start.orElse(Instant.EPOCH);
    }
}
