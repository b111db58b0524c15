package org.intertitle.ui.kit;

import org.intertitle.kernel.PlanId;
import org.intertitle.kernel.TitleId;
import org.intertitle.queries.SavedFilter;

import java.util.List;

/** A place in the window that can be gone to, and come back to. */
public sealed interface Place {
    /** The first run's three steps. */
    record FirstRun() implements Place {}

    /** What the library lacks, what can be done now, what happened and what runs. */
    record Home() implements Place {}

    /** The library, with a filter as it is typed. */
    record Library(String filter) implements Place {}

    /** One film or series. */
    record OfTitle(TitleId title) implements Place {}

    /** One subtitle, to read; {@code together} are all that were opened with it, in order. */
    record OfSubtitle(SubtitleAt at, List<SubtitleAt> together) implements Place {
        public OfSubtitle {
            together = List.copyOf(together);
        }

        public OfSubtitle(SubtitleAt at) {
            this(at, List.of());
        }
    }

    /** What is missing, with a filter as it is typed. */
    record Wanted(String filter) implements Place {}

    /** The review of one plan. */
    record Review(PlanId plan) implements Place {}

    /** Jobs and history. */
    record Activity() implements Place {}

    /** One page of the settings. */
    record Settings(SettingsPage page) implements Place {}

    /** One page of the help, at one of its sections; empty for its beginning. */
    record Help(HelpPage page, String section) implements Place {}

    /** The list that a saved filter opens. */
    static Place of(SavedFilter saved) {
        return switch (saved.list()) {
            case LIBRARY -> new Library(saved.filter());
            case WANTED -> new Wanted(saved.filter());
        };
    }

    /** The pages of the settings. */
    enum SettingsPage {
        FOLDERS,
        PROFILES,
        GENERAL,
        APPEARANCE,
        KEYBOARD,
        INTERNET,
        DATABASE,
        DIAGNOSTICS;

        /** The page on which a setting stands. */
        public static SettingsPage of(String setting) {
            return switch (setting.substring(0, Math.max(0, setting.indexOf('.')))) {
                case "appearance" -> APPEARANCE;
                case "net", "updates" -> INTERNET;
                default -> GENERAL;
            };
        }
    }
}
