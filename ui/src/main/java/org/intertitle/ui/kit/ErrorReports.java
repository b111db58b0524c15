package org.intertitle.ui.kit;

import org.intertitle.kernel.AppException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.function.LongSupplier;

/**
 * Turns failures into the one error dialog; what the user cannot mend is also logged. FX thread
 * only.
 */
public final class ErrorReports {
    private static final Logger LOG = LoggerFactory.getLogger(ErrorReports.class);
    private static final String INTERNAL = "internal";
    private static final long SAME_AGAIN_MS = 60_000;
    private static final int REMEMBERED = 100;
    private static final int LONGEST_TRACE = 20_000;
    private static final int FRAMES = 4;

    private final Dialogs dialogs;
    private final Notifications notifications;
    private final Messages messages;
    private final Wording wording;
    private final LongSupplier millis;
    private final Map<Trace, Seen> seen = new LinkedHashMap<>();

    /** Where a failure came from: two of the same trace are the same failure. */
    private record Trace(String type, List<StackTraceElement> frames) {
        static Trace of(Throwable failure) {
            StackTraceElement[] frames = failure.getStackTrace();
            return new Trace(
                    failure.getClass().getName(),
                    Arrays.asList(frames).subList(0, Math.min(FRAMES, frames.length)));
        }
    }

    private record Seen(int times, long lastMs) {}

    public ErrorReports(Dialogs dialogs, Messages messages) {
        this(dialogs, new Notifications(), messages, () -> System.nanoTime() / 1_000_000);
    }

    /** {@code millis} is a clock that never goes back. */
    public ErrorReports(
            Dialogs dialogs, Notifications notifications, Messages messages, LongSupplier millis) {
        this.dialogs = dialogs;
        this.notifications = notifications;
        this.messages = messages;
        this.millis = millis;
        this.wording = new Wording(messages);
    }

    /** Shows a failure. A cancelled task is no failure. */
    public void report(Throwable failure) {
        if (failure instanceof CancellationException) {
            return;
        }
        String code = code(failure);
        String details = details(failure);
        if (!(failure instanceof AppException)) {
            LOG.error("Unexpected failure", failure);
        }
        notifications.keep(wording.error(failure), details);
        dialogs.tell(
                new Dialogs.Dialog.Failure(
                        messages.text("error.title"),
                        wording.error(failure),
                        wording.remedy(code),
                        code,
                        details));
    }

    /**
     * Shows what nobody caught; the same within a minute is only counted, as it may come with each
     * frame that is drawn.
     */
    public void uncaught(Throwable failure) {
        Trace trace = Trace.of(failure);
        long now = millis.getAsLong();
        Seen before = seen.remove(trace);
        boolean again = before != null && now - before.lastMs() < SAME_AGAIN_MS;
        int times = before != null && again ? before.times() + 1 : 1;
        seen.put(trace, new Seen(times, now));
        if (seen.size() > REMEMBERED) {
            seen.remove(seen.keySet().iterator().next());
        }
        if (!again) {
            report(failure);
        } else if (Integer.bitCount(times) == 1) {
            LOG.error("The same failure for the {}th time: {}", times, failure.toString());
        }
    }

    /** How often a failure came that nobody caught. */
    int times(Throwable failure) {
        Seen found = seen.get(Trace.of(failure));
        return found == null ? 0 : found.times();
    }

    private static String code(Throwable failure) {
        return failure instanceof AppException app ? app.code().code() : INTERNAL;
    }

    private static String details(Throwable failure) {
        StringWriter text = new StringWriter();
        failure.printStackTrace(new PrintWriter(text));
        return text.getBuffer().length() > LONGEST_TRACE
                ? text.getBuffer().substring(0, LONGEST_TRACE) + "…"
                : text.toString();
    }
}
