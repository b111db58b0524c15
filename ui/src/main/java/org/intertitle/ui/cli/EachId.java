package org.intertitle.ui.cli;

import org.intertitle.kernel.AppException;

import java.util.List;
import java.util.function.LongConsumer;

/** A command on several ids: one answer for each, in order, also for those that failed. */
final class EachId {

    private EachId() {}

    /** Carries the action out for each id, which prints its own answer, and tells the exit code. */
    static int run(Session session, List<Long> ids, LongConsumer action) {
        int failed = 0;
        for (long id : ids) {
            try {
                action.accept(id);
            } catch (AppException e) {
                failed += e.code() == CliError.SATISFIED ? 0 : 1;
                fail(session, id, e);
            }
        }
        return ExitCode.of(ids.size() - failed, failed);
    }

    private static void fail(Session session, long id, AppException problem) {
        Failure failure = new Failure(problem.code().code(), session.texts().error(problem));
        session.output().answer(new Failed(id, failure), () -> "");
        session.output().note("intertitle: " + failure.text());
    }

    /** The answer for an id that failed. */
    record Failed(long id, Failure error) {}
}
