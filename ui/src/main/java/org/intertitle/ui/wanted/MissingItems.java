package org.intertitle.ui.wanted;

import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.WantedId;
import org.intertitle.queries.WantedRow;
import org.intertitle.wanted.Decision;
import org.intertitle.wanted.ReasonCode;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the wanted screen asks the services; called in the background. */
public interface MissingItems {
    /**
     * What is missing in a filter as it is typed; what was set aside only where {@code ignored}.
     */
    Found find(String filter, boolean ignored);

    /** Rows for ids; those that are gone are left out. */
    List<WantedRow> rows(List<WantedId> ids);

    /** Which of these are still wanted. */
    Set<WantedId> existing(Collection<WantedId> ids);

    /** Why an item is wanted and where its video lies; empty where it is gone. */
    Optional<Reasons> why(WantedRow row);

    /** The files of the videos that these items are of, each once, at most so many. */
    List<Path> files(List<WantedId> ids, int most);

    /**
     * Plans those of these items that still exist; empty where nothing can be done from the disk.
     *
     * @throws java.util.concurrent.CancellationException once {@code cancel} asks to stop
     */
    Optional<PlanId> plan(Collection<WantedId> items, Cancellation cancel);

    void ignore(Collection<WantedId> items, boolean ignored);

    /** The ids in groups, those set aside, and the languages that anything is asked in. */
    record Found(List<Group> groups, List<WantedId> ignored, List<Language> languages, int total) {
        public Found {
            groups = List.copyOf(groups);
            ignored = List.copyOf(ignored);
            languages = List.copyOf(languages);
        }
    }

    /** Items of one reason, in order. */
    record Group(ReasonCode reason, List<WantedId> ids) {
        public Group {
            ids = List.copyOf(ids);
        }
    }

    /** The answer for an item, with the rules that led to it, and its video's file. */
    record Reasons(Decision decision, Path file) {}
}
