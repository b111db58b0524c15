package org.intertitle.ui.cli;

import org.intertitle.kernel.AppException;
import org.intertitle.plans.PlannedStep;
import org.intertitle.plans.StepStatus;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

/** {@code get}: plans and applies. */
@Command(name = "get", description = "Plan and apply: get what is wanted.")
final class GetCommand implements Callable<Integer> {

    private final Session session;

    @Spec private CommandSpec spec;

    @Parameters(
            arity = "0..*",
            paramLabel = "ID",
            description = "Ids of wanted items or of planned steps.")
    private List<Long> ids = List.of();

    @Option(names = "--all", description = "Everything that is wanted.")
    private boolean all;

    @Option(
            names = "--source",
            paramLabel = "S",
            description = "Only these sources: adopt, extract, convert.")
    private List<String> sources = List.of();

    @Option(names = "--dry-run", description = "Show what would be done; change nothing.")
    private boolean dryRun;

    GetCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (ids.isEmpty() != all) {
            throw new ParameterException(
                    spec.commandLine(), "Name ids of wanted items or steps, or --all.");
        }
        return all ? everything() : named();
    }

    /** All that is planned without a doubt. */
    private int everything() {
        List<PlannedStep> planned = PlanCommand.steps(session, List.of(), sources);
        List<PlannedStep> ticked = planned.stream().filter(PlannedStep::ticked).toList();
        List<PlannedStep> ended = dryRun ? ticked : apply(session, ticked);
        ended.forEach(this::print);
        int failed = (int) ended.stream().filter(GetCommand::failed).count();
        summary(planned.size(), ended, failed);
        session.cancellation().check();
        return ExitCode.of(ended.size() - failed, failed);
    }

    private void summary(int planned, List<PlannedStep> ended, int failed) {
        Output output = session.output();
        if (planned == 0) {
            output.note(PlanCommand.NOTHING);
        }
        if (planned > ended.size()) {
            output.note(
                    "%d steps have a doubt and are left for you to decide: intertitle plan, then"
                                    .formatted(planned - ended.size())
                            + " intertitle get ID");
        }
        if (!dryRun && ended.size() > failed) {
            output.note("To take it back: intertitle undo --last");
        }
    }

    /** What was named, whatever doubt there is about it. */
    private int named() {
        PlannedItems items = PlannedItems.withSteps(session, ids, sources);
        List<PlannedStep> steps = items.all();
        Map<Long, PlannedStep> ended = new HashMap<>();
        (dryRun ? steps : apply(session, steps)).forEach(step -> ended.put(step.id(), step));
        int failed = 0;
        for (long id : ids) {
            failed += print(id, items, ended) ? 0 : 1;
        }
        session.cancellation().check();
        return ExitCode.of(ids.size() - failed, failed);
    }

    private boolean print(long id, PlannedItems items, Map<Long, PlannedStep> ended) {
        try {
            List<PlannedStep> steps =
                    items.steps(id).stream()
                            .map(step -> ended.getOrDefault(step.id(), step))
                            .toList();
            steps.forEach(this::print);
            return steps.stream().noneMatch(GetCommand::failed);
        } catch (AppException e) {
            boolean needless = e.code() == CliError.SATISFIED;
            Got got = Got.refused(id, needless ? "skipped" : "failed", e, session.texts());
            session.output().answer(got, got::text);
            return needless;
        }
    }

    private static boolean failed(PlannedStep step) {
        return step.status() == StepStatus.FAILED;
    }

    /** Applies the steps, showing progress; returns them as they ended. */
    static List<PlannedStep> apply(Session session, List<PlannedStep> steps) {
        ProgressLine line = new ProgressLine(session.output());
        var report =
                session.application()
                        .plans()
                        .apply(
                                steps.stream().map(PlannedStep::id).toList(),
                                progress ->
                                        line.show(
                                                "%d of %d steps"
                                                        .formatted(
                                                                progress.done(), progress.total())),
                                session.cancellation());
        if (!session.cancellation().requested()) {
            session.application().wanted().recompute(session.cancellation());
        }
        line.clear();
        return report.steps();
    }

    private void print(PlannedStep step) {
        Got got = Got.of(step, session.texts());
        session.output().answer(got, got::text);
    }

    /** A line of the answer. */
    record Got(
            long id,
            @Nullable Long wanted,
            @Nullable String action,
            @Nullable String to,
            String outcome,
            @Nullable Failure error,
            @Nullable Long step) {

        static Got of(PlannedStep planned, ErrorTexts texts) {
            var error = planned.error();
            var journal = planned.journal();
            var wanted = planned.wanted();
            return new Got(
                    planned.id(),
                    wanted == null ? null : wanted.value(),
                    planned.action().name().toLowerCase(Locale.ROOT),
                    planned.to().toString(),
                    planned.status().name().toLowerCase(Locale.ROOT),
                    error == null
                            ? null
                            : new Failure(
                                    error.code(), texts.error(error.code(), error.arguments())),
                    journal == null ? null : journal.value());
        }

        /** An id that there is no step for. */
        static Got refused(long id, String outcome, AppException why, ErrorTexts texts) {
            Failure error = new Failure(why.code().code(), texts.error(why));
            return new Got(id, null, null, null, outcome, error, null);
        }

        String text() {
            return "%5d  %-8s %-8s %s%s"
                    .formatted(
                            id,
                            Objects.requireNonNullElse(action, ""),
                            outcome,
                            Objects.requireNonNullElse(to, ""),
                            error == null ? "" : "\n       " + error.text());
        }
    }
}
