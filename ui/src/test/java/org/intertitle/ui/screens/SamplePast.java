package org.intertitle.ui.screens;

import org.intertitle.journal.FileChange;
import org.intertitle.journal.FileState;
import org.intertitle.journal.KeptVersion;
import org.intertitle.journal.Step;
import org.intertitle.journal.StepState;
import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.Cancellation;
import org.intertitle.kernel.StepId;
import org.intertitle.ui.activity.HistoryFilter;
import org.intertitle.ui.activity.Past;
import org.jspecify.annotations.Nullable;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** A made-up history for pictures and tests of the activity screen. */
public final class SamplePast implements Past {
    private static final long PRUNED = 3000;

    public final List<String> asked = new ArrayList<>();
    public List<Batch> batches =
            new ArrayList<>(
                    List.of(
                            batch(40, "extract", 4, 0, 2),
                            batch(30, "adopt", 3, 24, 0),
                            batch(20, "convert", 2, 160, 2),
                            batch(10, "extract", 500, 1500, 0),
                            batch(5, "rename", 1, 3200, 0)));
    public List<Refused> refused = List.of();
    public @Nullable RuntimeException failure;
    public int pageSize = 100;
    public int prunings;

    public static Batch batch(long id, String action, int count, long minutesAgo, int undone) {
        Instant when = SampleTitles.NOW.minus(Duration.ofMinutes(minutesAgo));
        return new Batch(
                new BatchId(id),
                new StepId(id * 1000 + count - 1),
                action,
                count,
                undone,
                when,
                "Nordlicht (2016)",
                undone == count ? when.plusSeconds(240) : null,
                minutesAgo < PRUNED);
    }

    private static Entry entry(Batch batch, int at) {
        Path folder = Path.of("/media/series/Nordlicht (2016)");
        FileState state = new FileState("0".repeat(64), 30_000, SampleTitles.NOW);
        List<FileChange> changes = new ArrayList<>();
        if (!batch.action().equals("extract")) {
            changes.add(
                    new FileChange(folder.resolve("nordlicht_" + at + "_ger.srt"), state, null));
        }
        changes.add(
                new FileChange(
                        folder.resolve("Nordlicht S02E0" + (at + 1) + ".de.srt"), null, state));
        boolean undone = at < batch.undone();
        Step step =
                new Step(
                        new StepId(batch.id().value() * 1000 + at),
                        batch.id(),
                        batch.action(),
                        null,
                        changes,
                        StepState.DONE,
                        batch.when(),
                        "me",
                        null,
                        undone ? new StepId(999_999) : null);
        return new Entry(step, undone ? batch.when().plusSeconds(240) : null, batch.kept());
    }

    @Override
    public int count() {
        return batches.stream().mapToInt(Batch::steps).sum();
    }

    @Override
    public int prunings() {
        return prunings;
    }

    @Override
    public Page before(@Nullable StepId step, HistoryFilter filter, Cancellation cancel) {
        if (failure != null) {
            throw failure;
        }
        List<Batch> found =
                batches.stream()
                        .filter(each -> step == null || each.newest().compareTo(step) < 0)
                        .filter(each ->
                                steps(each.id(), 0, Integer.MAX_VALUE).stream()
                                        .anyMatch(entry -> filter.fits(entry.step())))
                        .limit(pageSize)
                        .toList();
        boolean end = found.size() < pageSize;
        return new Page(found, end ? null : first(found.getLast()));
    }

    private static StepId first(Batch batch) {
        return new StepId(batch.id().value() * 1000);
    }

    @Override
    public List<Batch> after(@Nullable StepId step, HistoryFilter filter) {
        asked.add("after " + step);
        return batches.stream()
                .filter(each -> step == null || each.newest().compareTo(step) >= 0)
                .toList();
    }

    @Override
    public List<Entry> steps(BatchId batch, int from, int limit) {
        List<Entry> found = new ArrayList<>();
        for (Batch each : batches) {
            for (int at = from; at < each.steps() && found.size() < limit; at++) {
                if (each.id().equals(batch)) {
                    found.add(entry(each, at));
                }
            }
        }
        return found;
    }

    private Outcome answer(String what, int done) {
        asked.add(what);
        return new Outcome(done, refused);
    }

    @Override
    public Outcome undo(StepId step) {
        return answer("undo " + step, 1);
    }

    @Override
    public Outcome undoBatch(BatchId batch) {
        return answer("undoBatch " + batch, 2);
    }

    @Override
    public Outcome redo(StepId step) {
        return answer("redo " + step, 1);
    }

    @Override
    public Outcome redoBatch(BatchId batch) {
        return answer("redoBatch " + batch, 2);
    }

    @Override
    public List<KeptVersion> versions(Path file) {
        return List.of(
                version("a", 0, "convert", true, true),
                version("b", 90, "extract", false, true),
                version("c", 5000, null, false, false));
    }

    private static KeptVersion version(
            String hash, long minutesAgo, @Nullable String action, boolean now, boolean kept) {
        Instant when = SampleTitles.NOW.minus(Duration.ofMinutes(minutesAgo));
        return new KeptVersion(
                new FileState(hash.repeat(64), 30_000, when),
                when,
                action == null ? null : new StepId(1),
                action,
                now,
                kept);
    }

    @Override
    public List<String> firstLines(KeptVersion version) {
        return List.of("1", "00:00:41,200 --> 00:00:43,000", "Es hat aufgehört zu schneien.");
    }

    @Override
    public Outcome restore(Path file, KeptVersion version) {
        return answer("restore " + version.state().sha256().charAt(0), 1);
    }
}
