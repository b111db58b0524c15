package org.intertitle.persistence.journal;

import org.intertitle.journal.DiskFileAccess;

import java.nio.file.Path;

/** A process that changes files until it is killed; says a line after each batch. */
final class JournalVictim {

    private JournalVictim() {}

    public static void main(String[] arguments) {
        Path user = Path.of(arguments[1]);
        RandomWork work = new RandomWork(Long.parseLong(arguments[2]), user);
        try (Bench bench = Bench.open(Path.of(arguments[0]), new DiskFileAccess())) {
            bench.journal.recover();
            while (!System.out.checkError()) {
                System.out.println("begin");
                System.out.flush();
                work.next(bench);
            }
        }
    }
}
