package org.intertitle.ui.kit;

import org.intertitle.kernel.AppException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CancellationException;

/**
 * Turns failures into the one error dialog; what the user cannot mend is also logged. FX thread
 * only.
 */
public final class ErrorReports {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorReports.class);
    private static final int LONGEST_TRACE = 20_000;

    private final Dialogs dialogs;
    private final Notifications notifications;
    private final Messages messages;
    private final Wording wording;

    public ErrorReports(Dialogs dialogs, Messages messages) {
        this(dialogs, new Notifications(), messages);
    }

    public ErrorReports(Dialogs dialogs, Notifications notifications, Messages messages) {
        this.dialogs = dialogs;
        this.notifications = notifications;
        this.messages = messages;
        this.wording = new Wording(messages);
    }

    /** Shows a failure. A cancelled task is no failure. */
    public void report(Throwable failure) {
        if (failure instanceof CancellationException) {
            return;
        }
        if (!(failure instanceof AppException)) {
            LOG.error("Unexpected failure", failure);
        }
        show(failure);
    }

    /** Shows a failure that is logged already. */
    public void show(Throwable failure) {
        String code = Wording.code(failure);
        String details = details(failure);
        notifications.keep(wording.error(failure), details);
        dialogs.tell(
                new Dialogs.Dialog.Failure(
                        messages.text("error.title"),
                        wording.error(failure),
                        wording.remedy(code),
                        code,
                        details));
    }

    private static String details(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.getBuffer().length() > LONGEST_TRACE
                ? text.getBuffer().substring(0, LONGEST_TRACE) + "…"
                : text.toString();
    }
}
