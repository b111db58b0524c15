package org.intertitle.ui.activity;

import org.intertitle.journal.JournalService;
import org.intertitle.journal.KeptVersion;
import org.intertitle.journal.Step;
import org.intertitle.journal.StepOutcome;
import org.intertitle.journal.UndoReport;
import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.ErrorCode;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.StepId;
import org.intertitle.subtitle.Encodings;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The questions about history, answered by the journal. Thread-safe. */
public final class KeptHistory implements Past {
    private static final int STEPS = 500;
    private static final int BATCHES = 100;
    private static final int LINES = 12;
    private static final int LINE = 120;
    private static final int NAMED_FOLDERS = 3;

    private final JournalService journal;

    public KeptHistory(JournalService journal) {
        this.journal = journal;
    }

    @Override
    public int count() {
        return journal.count();
    }

    @Override
    public int prunings() {
        return journal.prunings();
    }

    @Override
    public Page before(@Nullable StepId step, HistoryFilter filter, Cancellation cancel) {
        List<Batch> batches = new ArrayList<>();
        StepId next = step;
        while (batches.size() < BATCHES) {
            cancel.check();
            List<Step> steps = journal.history(next, STEPS);
            if (steps.isEmpty() || filter.endsBefore(steps.getFirst())) {
                return new Page(batches, null);
            }
            next = group(steps, filter, batches);
        }
        return new Page(batches, next);
    }

    /** Adds the batches of these steps; answers where to go on, behind all steps of the last. */
    private StepId group(List<Step> steps, HistoryFilter filter, List<Batch> batches) {
        StepId last = steps.getLast().id();
        Set<BatchId> seen = new LinkedHashSet<>();
        for (Step step : steps) {
            if (step.undoes() == null && seen.add(step.batch())) {
                List<Step> all = journal.ofBatch(step.batch());
                last = all.getFirst().id().compareTo(last) < 0 ? all.getFirst().id() : last;
                if (all.stream().anyMatch(filter::fits)) {
                    batches.add(batch(all));
                }
            }
        }
        return last;
    }

    @Override
    public List<Batch> after(@Nullable StepId step, HistoryFilter filter) {
        Set<BatchId> touched = new TreeSet<>(Collections.reverseOrder());
        StepId next = null;
        while (true) {
            List<Step> steps = journal.history(next, STEPS);
            for (Step each : steps) {
                if (step != null && each.id().compareTo(step) <= 0) {
                    return batches(touched, filter);
                }
                touched.add(original(each).batch());
            }
            if (steps.size() < STEPS) {
                return batches(touched, filter);
            }
            next = steps.getLast().id();
        }
    }

    private List<Batch> batches(Set<BatchId> ids, HistoryFilter filter) {
        return ids.stream()
                .map(journal::ofBatch)
                .filter(steps -> steps.stream().anyMatch(filter::fits))
                .map(this::batch)
                .toList();
    }

    private Batch batch(List<Step> steps) {
        Set<String> actions = steps.stream().map(Step::action).collect(Collectors.toSet());
        int undone = (int) steps.stream().filter(Step::undone).count();
        return new Batch(
                steps.getFirst().batch(),
                steps.getLast().id(),
                actions.size() == 1 ? steps.getFirst().action() : "mixed",
                steps.size(),
                undone,
                steps.getFirst().when(),
                folders(steps),
                undone == steps.size() ? undoneAt(steps.getLast()) : null,
                steps.stream().anyMatch(journal::reversible));
    }

    private static String folders(List<Step> steps) {
        return steps.stream()
                .map(step -> step.changes().getLast().path().getParent())
                .filter(Objects::nonNull)
                .distinct()
                .limit(NAMED_FOLDERS)
                .map(folder -> String.valueOf(folder.getFileName()))
                .collect(Collectors.joining(", "));
    }

    private @Nullable Instant undoneAt(Step step) {
        return Optional.ofNullable(step.undoneBy())
                .flatMap(journal::find)
                .map(Step::when)
                .orElse(null);
    }

    /** The step that somebody wanted, behind undo and redo. */
    private Step original(Step step) {
        return Optional.ofNullable(step.undoes())
                .flatMap(journal::find)
                .map(this::original)
                .orElse(step);
    }

    @Override
    public List<Entry> steps(BatchId batch, int from, int limit) {
        return journal.ofBatch(batch).stream()
                .skip(from)
                .limit(limit)
                .map(step -> new Entry(step, undoneAt(step), journal.reversible(step)))
                .toList();
    }

    @Override
    public Outcome undo(StepId step) {
        return outcome(journal.undo(step));
    }

    @Override
    public Outcome undoBatch(BatchId batch) {
        return outcome(journal.undoBatch(batch));
    }

    @Override
    public Outcome redo(StepId step) {
        return outcome(journal.redo(step));
    }

    @Override
    public Outcome redoBatch(BatchId batch) {
        return outcome(journal.redoBatch(batch));
    }

    private static Outcome outcome(UndoReport report) {
        List<Refused> refused = new ArrayList<>();
        for (UndoReport.UndoneStep step : report.steps()) {
            ErrorCode code = step.refused();
            if (code != null) {
                refused.add(new Refused(code.code(), step.arguments()));
            }
        }
        return new Outcome(report.steps().size() - refused.size(), refused);
    }

    @Override
    public List<KeptVersion> versions(Path file) {
        return journal.versions(file);
    }

    @Override
    public List<String> firstLines(KeptVersion version) {
        return journal.kept(version.state().sha256())
                .map(bytes ->
                        Encodings.decode(bytes, Language.UNDETERMINED)
                                .text()
                                .lines()
                                .filter(line -> !line.isBlank())
                                .limit(LINES)
                                .map(line ->
                                        line.length() > LINE ? line.substring(0, LINE) + "…" : line)
                                .toList())
                .orElse(List.of());
    }

    @Override
    public Outcome restore(Path file, KeptVersion version) {
        return switch (journal.restore(file, version)) {
            case StepOutcome.Done _ -> new Outcome(1, List.of());
            case StepOutcome.Refused no ->
                    new Outcome(0, List.of(new Refused(no.code().code(), no.arguments())));
        };
    }
}
