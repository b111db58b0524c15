package org.intertitle.ui.firstrun;

import org.intertitle.jobs.JobDetail;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.PlanId;
import org.intertitle.library.FolderAdvice;
import org.intertitle.plans.Action;
import org.intertitle.plans.Cost;
import org.intertitle.profiles.Embedded;
import org.intertitle.queries.LibraryQueries.FoundLanguage;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What the first run asks the services; called in the background. */
public interface Beginning {
    /** Folders that seem to hold videos: the Videos folder, mounted disks. */
    List<Path> proposals();

    /** The library folders that were added. */
    List<Chosen> folders();

    /** What speaks for or against a folder; nothing is changed. */
    FolderAdvice look(Path folder);

    /** Adds a library folder and starts its scan. */
    void add(Path folder);

    /**
     * Lets a folder stand for library folders that lie in it, which are taken out; it is added
     * where it is none yet, and scanned.
     */
    void standFor(Path outer, List<Path> inner);

    /** Takes a folder out of the library; the sample library is deleted with all its files. */
    void remove(Path folder);

    /** The languages to choose from, the system's first. */
    List<Language> languages();

    /** The languages of the subtitles that the scan has found so far, the most frequent first. */
    List<FoundLanguage> found();

    /** Asks for these languages, in order, by the default profile. */
    void ask(List<LanguageWish> wishes, Embedded embedded);

    /** How far the scan is. */
    Progress progress();

    /** What the scan found, once it has ended. */
    Result result();

    /** The plan of what can be done now; empty where there is nothing. */
    Optional<PlanId> plan();

    /** Writes a small sample library and adds it; returns its folder. */
    Path addSample();

    /**
     * A library folder: how many videos were found in it so far, what speaks against it, and
     * whether it is the sample library.
     */
    record Chosen(Path root, int videos, FolderAdvice advice, boolean sample) {}

    /** {@code fraction} is 0 to 1; {@code running} false once nothing is scanned or computed. */
    record Progress(boolean running, double fraction, @Nullable JobDetail detail) {}

    /**
     * The result in numbers, for the first language: videos that have it beside them, inside them,
     * that can be fixed now, and that stay wanted; {@code others} for the further languages.
     */
    record Result(
            int videos,
            Language language,
            int present,
            int embedded,
            int fixable,
            int staying,
            List<Lacking> others,
            List<Doing> doings) {
        public Result {
            others = List.copyOf(others);
            doings = List.copyOf(doings);
        }

        public int lacking() {
            return fixable + staying;
        }
    }

    /** How many videos lack one of the further languages. */
    record Lacking(Language language, int videos) {}

    /** What would be done by one action, with an example. */
    record Doing(Action action, int steps, String from, String to, Cost cost) {}
}
