package org.intertitle.ui.cli;

import org.intertitle.kernel.WantedId;
import org.intertitle.plans.Cost;
import org.intertitle.plans.PlannedStep;
import org.intertitle.wanted.PlanRequest;
import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code plan}: the steps that would be taken. */
@Command(name = "plan", description = "Show the steps that would be taken; changes nothing.")
final class PlanCommand implements Callable<Integer> {

    static final String NOTHING =
            "Nothing on the disk can serve what is wanted: there is no step to take.";

    private final Session session;

    @Parameters(
            arity = "0..*",
            paramLabel = "ID",
            description = "Ids of wanted items (default: all).")
    private List<Long> ids = List.of();

    @Option(
            names = "--source",
            paramLabel = "S",
            description = "Only these sources: adopt, extract, convert.")
    private List<String> sources = List.of();

    PlanCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        if (!ids.isEmpty()) {
            PlannedItems items = PlannedItems.of(session, ids, sources);
            return EachId.run(session, ids, id -> items.steps(id).forEach(this::print));
        }
        List<PlannedStep> steps = steps(session, ids, sources);
        steps.forEach(this::print);
        if (steps.isEmpty()) {
            session.output().note(NOTHING);
        }
        return ExitCode.DONE;
    }

    private void print(PlannedStep step) {
        Shown shown = Shown.of(step, session.texts());
        session.output().answer(shown, shown::text);
    }

    /** Plans for these wanted items, or all where there are none. */
    static List<PlannedStep> steps(Session session, List<Long> ids, List<String> sources) {
        var application = session.application();
        application.wanted().recompute(session.cancellation());
        var plan =
                application
                        .planMissing()
                        .plan(
                                new PlanRequest(
                                        ids.stream().map(WantedId::new).toList(),
                                        null,
                                        new LinkedHashSet<>(
                                                sources.stream()
                                                        .map(s -> s.toLowerCase(Locale.ROOT))
                                                        .toList())));
        return application.plans().steps(plan.id());
    }

    /** A line of the answer. */
    record Shown(
            long id,
            @Nullable Long wanted,
            String action,
            String from,
            @Nullable Integer track,
            String to,
            String language,
            String kind,
            String why,
            @Nullable String doubt,
            CostShown cost) {

        static Shown of(PlannedStep step, ErrorTexts texts) {
            var wanted = step.wanted();
            var doubt = step.doubt();
            return new Shown(
                    step.id(),
                    wanted == null ? null : wanted.value(),
                    step.action().name().toLowerCase(Locale.ROOT),
                    step.from().toString(),
                    step.track(),
                    step.to().toString(),
                    step.language().tag(),
                    step.kind().name().toLowerCase(Locale.ROOT),
                    texts.format("plan.why." + step.why().code(), step.why().arguments()),
                    doubt == null
                            ? null
                            : texts.format("plan.doubt." + doubt.code(), doubt.arguments()),
                    CostShown.of(step.cost()));
        }

        String text() {
            return "%5d  %-8s %s%s%n       -> %s%n       %s%s"
                    .formatted(
                            id,
                            action,
                            from,
                            track == null ? "" : " (track " + track + ")",
                            to,
                            why,
                            doubt == null ? "" : "; doubt: " + doubt);
        }
    }

    /** What a step takes. */
    record CostShown(int requests, long bytes, double seconds) {

        static CostShown of(Cost cost) {
            return new CostShown(
                    cost.requests(), cost.bytes(), Math.round(cost.seconds() * 1000) / 1000.0);
        }
    }
}
