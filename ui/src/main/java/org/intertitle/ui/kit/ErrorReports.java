package org.intertitle.ui.kit;

import org.intertitle.kernel.AppException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.CancellationException;

/** Turns failures into the one error dialog; what the user cannot mend is also logged. */
public final class ErrorReports {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorReports.class);

    private final Dialogs dialogs;
    private final Messages messages;
    private final Wording wording;

    public ErrorReports(Dialogs dialogs, Messages messages) {
        this.dialogs = dialogs;
        this.messages = messages;
        this.wording = new Wording(messages);
    }

    /** Shows a failure; FX thread only. A cancelled task is no failure. */
    public void report(Throwable failure) {
        if (failure instanceof CancellationException) {
            return;
        }
        String code = failure instanceof AppException app ? app.code().code() : "internal";
        if (!(failure instanceof AppException)) {
            LOG.error("Unexpected failure", failure);
        }
        dialogs.tell(
                new Dialogs.Dialog.Failure(
                        messages.text("error.title"),
                        wording.error(failure),
                        wording.remedy(code),
                        code,
                        details(failure)));
    }

    private static String details(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
