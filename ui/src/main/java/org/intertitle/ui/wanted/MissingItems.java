package org.intertitle.ui.wanted;

import org.intertitle.kernel.Language;
import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.WantedId;
import org.intertitle.queries.WantedRow;
import org.intertitle.wanted.ReasonCode;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What the wanted screen asks the services; called in the background. */
public interface MissingItems {
    /** What is missing in one language or all, in a filter as it is typed. */
    Found find(@Nullable Language language, String filter, boolean ignored);

    /** Rows for ids; those that are gone are left out. */
    List<WantedRow> rows(List<WantedId> ids);

    /** Plans these items; empty where nothing can be done from the disk. */
    Optional<PlanId> plan(Collection<WantedId> items);

    void ignore(Collection<WantedId> items, boolean ignored);

    /** The ids in groups, and the languages that anything is asked in. */
    record Found(List<Group> groups, List<Language> languages, int total) {
        public Found {
            groups = List.copyOf(groups);
            languages = List.copyOf(languages);
        }
    }

    /** Items of one reason, in order. */
    record Group(ReasonCode reason, List<WantedId> ids) {
        public Group {
            ids = List.copyOf(ids);
        }
    }
}
