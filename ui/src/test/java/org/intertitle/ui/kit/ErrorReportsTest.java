package org.intertitle.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.intertitle.journal.JournalError;
import org.intertitle.kernel.AppException;
import org.intertitle.ui.kit.Dialogs.Counted;
import org.intertitle.ui.kit.Dialogs.Dialog;
import org.junit.jupiter.api.Test;

import java.util.Locale;
import java.util.concurrent.CancellationException;

class ErrorReportsTest {
    private final Dialogs dialogs = new Dialogs();
    private final Notifications notifications = new Notifications();
    private long now;
    private final ErrorReports reports =
            new ErrorReports(dialogs, notifications, Messages.of(Locale.ENGLISH), () -> now);

    private static AppException readOnly(String folder) {
        return new AppException(JournalError.READ_ONLY, folder);
    }

    @Test
    void oneFailureTellsWhatAndWhatToDoAndItsCode() {
        reports.report(readOnly("/media/films"));
        assertThat(dialogs.current().get())
                .isInstanceOfSatisfying(
                        Dialog.Failure.class,
                        failure -> {
                            assertThat(failure.text()).contains("/media/films");
                            assertThat(failure.remedy()).isNotEmpty();
                            assertThat(failure.code()).isEqualTo("journal.read_only");
                        });
        assertThat(notifications.notes()).hasSize(1);
        assertThat(notifications.current().get()).isNull();
    }

    @Test
    void manyFailuresGatherInOneDialogAndTheSameAreCounted() {
        reports.report(readOnly("/a"));
        reports.report(readOnly("/b"));
        reports.report(readOnly("/a"));
        reports.report(new StackOverflowError());
        assertThat(dialogs.current().get())
                .isInstanceOfSatisfying(
                        Dialog.Failures.class,
                        all ->
                                assertThat(all.all())
                                        .extracting(Counted::times)
                                        .containsExactly(2, 1, 1));
        dialogs.close();
        assertThat(dialogs.current().get()).isNull();
    }

    @Test
    void failureWaitsBehindAQuestion() {
        Dialog.Question question = new Dialog.Question("Delete?", "", "Delete", "Keep", () -> {});
        dialogs.ask(question);
        reports.report(readOnly("/a"));
        reports.report(readOnly("/b"));
        assertThat(dialogs.current().get()).isEqualTo(question);
        dialogs.close();
        assertThat(dialogs.current().get()).isInstanceOf(Dialog.Failures.class);
    }

    @Test
    void whatNobodyCaughtIsShownOnceAndThenCounted() {
        IllegalStateException broken = new IllegalStateException("broken");
        for (int frame = 0; frame < 1000; frame++) {
            now += 16;
            reports.uncaught(broken);
        }
        assertThat(dialogs.current().get())
                .isInstanceOfSatisfying(
                        Dialog.Failure.class,
                        failure -> assertThat(failure.code()).isEqualTo("internal"));
        assertThat(reports.times(broken)).isEqualTo(1000);
        assertThat(notifications.notes()).hasSize(1);
        dialogs.close();
        now += 120_000;
        reports.uncaught(broken);
        assertThat(dialogs.current().get()).isNotNull();
    }

    @Test
    void cancelledWorkIsNoFailure() {
        reports.report(new CancellationException());
        assertThat(dialogs.current().get()).isNull();
    }
}
