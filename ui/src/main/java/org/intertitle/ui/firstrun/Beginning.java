package org.intertitle.ui.firstrun;

import org.intertitle.jobs.JobDetail;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.PlanId;
import org.intertitle.plans.Action;
import org.intertitle.plans.Cost;
import org.intertitle.profiles.Embedded;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the first run asks the services; called in the background. */
public interface Beginning {
    /** Folders that seem to hold videos: the Videos folder, mounted disks. */
    List<Path> proposals();

    /** The library folders that were added. */
    List<Path> folders();

    /** Adds a library folder and starts its scan. */
    void add(Path folder);

    void remove(Path folder);

    /** The languages to choose from, the system's first. */
    List<Language> languages();

    /** Asks for these languages, in order, by the default profile. */
    void ask(List<Language> languages, Embedded embedded);

    /** How far the scan is. */
    Progress progress();

    /** What the scan found, once it has ended. */
    Result result();

    /** The plan of what can be done now; empty where there is nothing. */
    Optional<PlanId> plan();

    /** Writes a small sample library and adds it; returns its folder. */
    Path addSample();

    /** {@code fraction} is 0 to 1; {@code running} false once nothing is scanned or computed. */
    record Progress(boolean running, double fraction, @Nullable JobDetail detail) {}

    /**
     * The result in numbers, for the first language: videos that have it beside them, inside them,
     * that can be fixed now, and that stay wanted.
     */
    record Result(
            int videos,
            Language language,
            int present,
            int embedded,
            int fixable,
            int staying,
            List<Doing> doings) {
        public Result {
            doings = List.copyOf(doings);
        }

        public int lacking() {
            return fixable + staying;
        }
    }

    /** What would be done by one action, with an example. */
    record Doing(Action action, int steps, String from, String to, Cost cost) {}
}
