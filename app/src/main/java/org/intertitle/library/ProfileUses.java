package org.intertitle.library;

import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.TitleId;

import java.util.HashSet;
import java.util.List;

/** The folders and titles that a profile is assigned to, by id. */
public record ProfileUses(List<FolderId> folders, List<TitleId> titles) {

    public ProfileUses {
        folders = List.copyOf(folders);
        titles = List.copyOf(titles);
    }

    /** Those that are also among the others. */
    public ProfileUses within(ProfileUses others) {
        return new ProfileUses(
                folders.stream().filter(others.folders::contains).toList(),
                titles.stream().filter(new HashSet<>(others.titles)::contains).toList());
    }

    public boolean none() {
        return folders.isEmpty() && titles.isEmpty();
    }
}
