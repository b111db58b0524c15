package org.intertitle.persistence.journal;

import org.intertitle.journal.JournalStore;
import org.intertitle.journal.Step;
import org.intertitle.journal.StepState;
import org.intertitle.kernel.BatchId;
import org.intertitle.kernel.StepId;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The real store, in whose transactions the process may die too. */
final class FatedStore implements JournalStore {

    private final JournalStore store;
    private final Fate fate;

    FatedStore(JournalStore store, Fate fate) {
        this.store = store;
        this.fate = fate;
    }

    @Override
    public BatchId newBatch() {
        return fated(store::newBatch);
    }

    @Override
    public List<StepId> intend(List<Step> steps) {
        return fated(() -> store.intend(steps));
    }

    @Override
    public void settle(List<StepId> steps, StepState state) {
        fated(() -> {
            store.settle(steps, state);
            return true;
        });
    }

    @Override
    public List<Step> intended() {
        return fated(store::intended);
    }

    @Override
    public Optional<Step> find(StepId id) {
        return fated(() -> store.find(id));
    }

    @Override
    public List<Step> ofBatch(BatchId batch) {
        return fated(() -> store.ofBatch(batch));
    }

    @Override
    public Optional<BatchId> lastStanding() {
        return fated(store::lastStanding);
    }

    @Override
    public List<Step> newest(@Nullable StepId before, int limit) {
        return fated(() -> store.newest(before, limit));
    }

    @Override
    public int count() {
        return store.count();
    }

    @Override
    public List<Step> ofPathsLike(Path beginning, int limit) {
        return fated(() -> store.ofPathsLike(beginning, limit));
    }

    @Override
    public List<Step> ofPath(Path path) {
        return fated(() -> store.ofPath(path));
    }

    @Override
    public List<String> namedHashes() {
        return fated(store::namedHashes);
    }

    @Override
    public List<String> hashesSince(Instant moment) {
        return fated(() -> store.hashesSince(moment));
    }

    @Override
    public void close() {
        store.close();
    }

    private <T> T fated(Supplier<T> operation) {
        try {
            if (fate.begin("journal", false)) {
                fate.die();
            }
        } catch (IOException unexpected) {
            throw new UncheckedIOException(unexpected);
        }
        return operation.get();
    }
}
