package org.intertitle.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.library.LibraryFolder;
import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.screens.NoDesktop;
import org.intertitle.ui.screens.SampleSettings;
import org.junit.jupiter.api.Test;

import java.time.Clock;
import java.util.Locale;

class FoldersViewModelTest {
    private final Inline inline = new Inline();
    private final Dialogs dialogs = new Dialogs();
    private final SampleSettings.SomeFolders folders = new SampleSettings.SomeFolders();
    private final FoldersViewModel model =
            new FoldersViewModel(
                    folders,
                    inline.tasks,
                    dialogs,
                    new NoDesktop(),
                    Texts.of(Locale.ENGLISH, Clock.systemUTC()));

    @Test
    void folderIsRemovedOnlyAfterTheQuestion() {
        model.reload();
        model.remove(model.rows().getFirst().folder());
        assertThat(folders.asked).isEmpty();
        assertThat(dialogs.current().get())
                .isInstanceOfSatisfying(
                        Dialogs.Dialog.Question.class, question -> question.run().run());
        assertThat(folders.asked).containsExactly("remove 1");
    }

    @Test
    void aFolderIsTestedMovedAndSwitchedOff() {
        model.reload();
        LibraryFolder first = model.rows().getFirst().folder();
        model.test(first);
        assertThat(model.tested().get(first.id())).contains("not written");
        model.setEnabled(first, false);
        assertThat(folders.asked).containsExactly("enabled 1 false");
    }
}
