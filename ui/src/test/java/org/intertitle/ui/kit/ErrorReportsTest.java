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
    private final ErrorReports reports =
            new ErrorReports(dialogs, notifications, Messages.of(Locale.ENGLISH));

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
    void memoryThatIsUsedUpIsToldWithWhatToDo() {
        reports.report(new IllegalStateException(new OutOfMemoryError("Java heap space")));
        assertThat(dialogs.current().get())
                .isInstanceOfSatisfying(
                        Dialog.Failure.class,
                        failure -> {
                            assertThat(failure.code()).isEqualTo("out_of_memory");
                            assertThat(failure.remedy()).contains("-Xmx");
                        });
    }

    @Test
    void aReportTakesThePlaceOfTheFailure() {
        reports.report(readOnly("/a"));
        boolean[] asked = {false};
        dialogs.setReporting(() -> asked[0] = true);
        dialogs.report();
        assertThat(asked[0]).isTrue();
        assertThat(dialogs.current().get()).isNull();
    }

    @Test
    void cancelledWorkIsNoFailure() {
        reports.report(new CancellationException());
        assertThat(dialogs.current().get()).isNull();
    }
}
