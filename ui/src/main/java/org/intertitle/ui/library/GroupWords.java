package org.intertitle.ui.library;

import org.intertitle.queries.TitleGrouping;
import org.intertitle.queries.TitleGroups.Group;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Wording;

/** What groups of titles are called. */
record GroupWords(Texts texts) {

    /** A kind or a state by its words, a letter or a folder as it is. */
    String name(Group group) {
        return switch (group.key()) {
            case "FILM" -> texts.text("library.kind.films");
            case "SERIES" -> texts.text("library.kind.series");
            case "ANIME" -> texts.text("library.kind.anime");
            case "WANTED" -> texts.text("library.group.wanted");
            case "COMPLETE" -> texts.text("library.group.complete");
            case "OFFLINE" -> texts.text("library.group.offline");
            case "DAMAGED" -> texts.text("library.group.damaged");
            case "#" -> texts.text("library.group.digits");
            default -> group.key();
        };
    }

    /** By what titles are put together. */
    String grouping(TitleGrouping grouping) {
        return texts.text("library.grouping." + Wording.lower(grouping));
    }
}
