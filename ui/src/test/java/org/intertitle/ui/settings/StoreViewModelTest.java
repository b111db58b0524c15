package org.intertitle.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.Objects.requireNonNull;

import org.intertitle.Stores;
import org.intertitle.kernel.AppException;
import org.intertitle.profiles.ProfilesError;
import org.intertitle.ui.kit.Dialogs;
import org.intertitle.ui.kit.Inline;
import org.intertitle.ui.kit.Notifications;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.screens.NoDesktop;
import org.intertitle.ui.screens.SampleSettings;
import org.intertitle.ui.screens.SampleTitles;
import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;

class StoreViewModelTest {
    private static final Path BACKUP = Path.of("/backups/old.db");

    private final Inline inline = new Inline();
    private final Dialogs dialogs = new Dialogs();
    private final NoDesktop desktop = new NoDesktop();
    private final Notifications notifications = new Notifications();
    private final SampleSettings.SomeStore store = new SampleSettings.SomeStore();
    private final StoreViewModel model =
            new StoreViewModel(
                    store,
                    inline.tasks,
                    desktop,
                    dialogs,
                    notifications,
                    Texts.of(Locale.ENGLISH, Clock.systemUTC()));

    @Test
    void backupIsRestoredOnlyAfterTheQuestion() {
        model.restore(BACKUP);
        assertThat(store.asked).isEmpty();
        assertThat(dialogs.current().get())
                .isInstanceOfSatisfying(
                        Dialogs.Dialog.Question.class,
                        question -> {
                            assertThat(question.title()).contains("old.db");
                            question.run().run();
                        });
        assertThat(store.asked).containsExactly("restore /backups/old.db");
    }

    @Test
    void whatCannotBeRestoredIsSaidBeforeAnythingIsAsked() {
        store.refused = new AppException(ProfilesError.UNKNOWN, "any");
        model.restore(BACKUP);
        assertThat(dialogs.current().get()).isNull();
        assertThat(inline.failures).containsExactly(requireNonNull(store.refused));
        assertThat(store.asked).isEmpty();
    }

    @Test
    void backupThatWasChosenIsWrittenAndSaid() {
        desktop.chosen = BACKUP;
        model.backup();
        assertThat(store.asked).containsExactly("backup /backups/old.db");
        assertThat(requireNonNull(notifications.current().get()).text())
                .contains("/backups/old.db");
        assertThat(desktop.proposed).matches("intertitle-backup-\\d{8}-\\d{6}-\\d{3}\\.db");
    }

    @Test
    void commandOfAServerIsCopied() {
        store.server = new Stores.ServerCommands("pg_dump x", "pg_restore x");
        model.reload();
        model.copy(requireNonNull(requireNonNull(model.facts().get()).server()).backup());
        assertThat(desktop.asked).containsExactly("copy pg_dump x");
        assertThat(notifications.current().get()).isNotNull();
    }

    @Test
    void keptFilesAreDeletedOnlyAfterTheQuestionThatSaysHowMuch() {
        model.reload();
        model.emptyKept();
        assertThat(store.kept.files()).isEqualTo(1812);
        assertThat(dialogs.current().get())
                .isInstanceOfSatisfying(
                        Dialogs.Dialog.Question.class,
                        question -> {
                            assertThat(question.text())
                                    .startsWith(
                                            "1,812 replaced files, 214 MB, are deleted for good");
                            assertThat(question.safe()).isEqualTo("Keep");
                            question.run().run();
                        });
        dialogs.close();
        assertThat(store.asked).containsExactly("empty " + SampleTitles.NOW);
        model.emptyKept();
        assertThat(dialogs.current().get()).isNull();
        assertThat(requireNonNull(notifications.current().get()).text())
                .isEqualTo("Nothing is kept.");
    }
}
