package org.intertitle.ui.settings;

import org.intertitle.journal.FolderTrial;
import org.intertitle.ui.kit.Texts;

import java.util.ArrayList;
import java.util.List;

/** Words for what the test of a folder found: what is wrong with its remedy, else what is so. */
final class FolderFindings {
    private final Texts texts;

    FolderFindings(Texts texts) {
        this.texts = texts;
    }

    String of(FolderTrial.Found found) {
        if (!found.readable()) {
            return texts.text("folders.test.unreadable");
        }
        List<String> parts = new ArrayList<>();
        parts.add(texts.text(found.writable() ? "folders.test.good" : "folders.test.unwritable"));
        if (found.writable()) {
            parts.add(
                    texts.text(found.caseMatters() ? "folders.test.case" : "folders.test.no_case"));
            add(parts, !found.keepsAccents(), "folders.test.accents");
            add(parts, !found.longNames(), "folders.test.names");
            parts.add(
                    texts.text(
                            "folders.test.speed",
                            Math.max(1, Math.round(found.megabytesPerSecond()))));
        }
        add(parts, !found.watchable(), "folders.test.unwatchable");
        return String.join(" ", parts);
    }

    private void add(List<String> parts, boolean so, String key) {
        if (so) {
            parts.add(texts.text(key));
        }
    }
}
