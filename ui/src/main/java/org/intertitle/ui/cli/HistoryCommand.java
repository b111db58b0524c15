package org.intertitle.ui.cli;

import org.intertitle.journal.FileChange;
import org.intertitle.journal.FileState;
import org.intertitle.journal.Step;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;

/** {@code history}: the journal, newest first. */
@Command(name = "history", description = "Show the steps that changed files, newest first.")
final class HistoryCommand implements Callable<Integer> {

    private final Session session;

    @Spec private CommandSpec spec;

    private int limit = 50;

    @Option(names = "--limit", paramLabel = "N", description = "At most N steps (default: 50).")
    void limit(int given) {
        limit = Limits.checked(spec, given);
    }

    HistoryCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        for (Step step : session.application().journal().history(null, limit)) {
            Told told = Told.of(step);
            session.output().answer(told, told::text);
        }
        return ExitCode.DONE;
    }

    /** A line of the answer. */
    record Told(
            long step,
            long batch,
            String when,
            String action,
            String state,
            String path,
            @Nullable FileTold before,
            @Nullable FileTold after,
            boolean undone,
            @Nullable Long undoes) {

        static Told of(Step step) {
            FileChange left =
                    step.changes().stream()
                            .filter(change -> change.before() != null)
                            .findFirst()
                            .orElse(step.changes().getFirst());
            FileChange taken =
                    step.changes().stream()
                            .filter(change -> change.after() != null)
                            .findFirst()
                            .orElse(step.changes().getLast());
            var undoes = step.undoes();
            return new Told(
                    step.id().value(),
                    step.batch().value(),
                    Objects.requireNonNull(Times.iso(step.when())),
                    step.action(),
                    step.state().name().toLowerCase(Locale.ROOT),
                    taken.path().toString(),
                    FileTold.of(left.path(), left.before()),
                    FileTold.of(taken.path(), taken.after()),
                    step.undone(),
                    undoes == null ? null : undoes.value());
        }

        String text() {
            return "%5d  batch %-4d %s  %-9s %s%s%s"
                            .formatted(
                                    step,
                                    batch,
                                    when,
                                    action,
                                    path,
                                    before != null && !before.path.equals(path)
                                            ? " (was " + before.path + ")"
                                            : "",
                                    state.equals("done") ? "" : " (" + state + ")")
                    + (undone ? " (undone)" : "");
        }
    }

    /** A file before or after a step. */
    record FileTold(String path, String sha256, long bytes, @Nullable String modified) {

        static @Nullable FileTold of(Path path, @Nullable FileState state) {
            return state == null
                    ? null
                    : new FileTold(
                            path.toString(),
                            state.sha256(),
                            state.bytes(),
                            Times.iso(state.modified()));
        }
    }
}
