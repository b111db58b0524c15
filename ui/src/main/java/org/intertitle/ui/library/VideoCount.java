package org.intertitle.ui.library;

import org.intertitle.ui.kit.ScreenHead;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.UiTasks;

/**
 * Tells how many videos a filter holds: a filter is about videos, and the list is of titles. FX
 * thread only.
 */
final class VideoCount {
    private final UiTasks.Latest counting;
    private final Titles titles;
    private final ScreenHead head;
    private final Texts texts;

    VideoCount(Titles titles, UiTasks tasks, ScreenHead head, Texts texts) {
        this.counting = tasks.latest();
        this.titles = titles;
        this.head = head;
        this.texts = texts;
    }

    /** Asks for the number in this filter; an empty one, or one that is none, has none. */
    void of(String filter) {
        if (filter.isBlank()) {
            counting.forget();
            head.note().set("");
        } else {
            counting.run(
                    () -> titles.videos(filter),
                    videos -> head.note().set(texts.plural("library.videos", videos)),
                    _ -> head.note().set(""));
        }
    }

    void forget() {
        counting.forget();
    }
}
