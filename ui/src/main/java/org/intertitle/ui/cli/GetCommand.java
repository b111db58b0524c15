package org.intertitle.ui.cli;

import org.intertitle.kernel.Cancellation;
import org.intertitle.plans.PlannedStep;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
        List<PlannedStep> steps = chosen();
        if (dryRun) {
            steps.forEach(step -> print(step, "planned"));
            return ExitCode.DONE;
        }
        int failed = 0;
        List<PlannedStep> done = apply(session, steps);
        for (PlannedStep step : done) {
            print(step, step.status().name().toLowerCase(Locale.ROOT));
            failed += step.error() != null ? 1 : 0;
        }
        return ExitCode.of(done.size() - failed, failed);
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
                                Cancellation.NONE);
        session.application().wanted().recompute(Cancellation.NONE);
        line.clear();
        return report.steps();
    }

    /** Steps without a doubt of a plan for all; steps that were named whatever they are. */
    private List<PlannedStep> chosen() {
        if (all) {
            return PlanCommand.steps(session, List.of(), sources).stream()
                    .filter(PlannedStep::ticked)
                    .toList();
        }
        List<PlannedStep> named = session.application().plans().planned(ids);
        Set<Long> stepIds = new HashSet<>(named.stream().map(PlannedStep::id).toList());
        List<Long> wanted = ids.stream().filter(id -> !stepIds.contains(id)).toList();
        List<PlannedStep> steps = new ArrayList<>(named);
        if (!wanted.isEmpty()) {
            steps.addAll(PlanCommand.steps(session, wanted, sources));
        }
        return steps;
    }

    private void print(PlannedStep step, String outcome) {
        Got got = Got.of(step, outcome, session.texts());
        session.output().answer(got, got::text);
    }

    /** A line of the answer. */
    record Got(
            long id,
            @Nullable Long wanted,
            String action,
            String to,
            String outcome,
            @Nullable Failure error,
            @Nullable Long step) {

        static Got of(PlannedStep planned, String outcome, ErrorTexts texts) {
            var error = planned.error();
            var journal = planned.journal();
            var wanted = planned.wanted();
            return new Got(
                    planned.id(),
                    wanted == null ? null : wanted.value(),
                    planned.action().name().toLowerCase(Locale.ROOT),
                    planned.to().toString(),
                    outcome,
                    error == null
                            ? null
                            : new Failure(
                                    error.code(), texts.error(error.code(), error.arguments())),
                    journal == null ? null : journal.value());
        }

        String text() {
            return "%5d  %-8s %-8s %s%s"
                    .formatted(
                            id,
                            action,
                            outcome,
                            to,
                            error == null ? "" : "\n       " + error.text());
        }
    }
}
