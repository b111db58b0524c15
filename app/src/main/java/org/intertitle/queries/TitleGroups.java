package org.intertitle.queries;

import org.intertitle.kernel.TitleId;

import java.util.List;

/**
 * Titles in the order of their groups, and within a group as they are sorted. The groups are in the
 * same order; none where titles are not grouped.
 */
public record TitleGroups(List<TitleId> ids, List<Group> groups) {

    public TitleGroups {
        ids = List.copyOf(ids);
        groups = List.copyOf(groups);
    }

    /** What the titles of a group have in common, and how many they are. */
    public record Group(String key, int count) {}
}
