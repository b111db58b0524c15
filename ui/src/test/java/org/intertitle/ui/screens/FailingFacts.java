package org.intertitle.ui.screens;

import org.intertitle.jobs.Job;
import org.intertitle.jobs.Restraint;
import org.intertitle.kernel.JobId;
import org.intertitle.ui.shell.WindowFacts;
import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Supplier;

/** Facts of an empty window that can be made to fail, and saved filters that can. */
public final class FailingFacts implements WindowFacts {
    public final SampleShelf shelf;

    /** What each question is answered with from now on; null for no facts. */
    public @Nullable Supplier<Facts> answer;

    public FailingFacts(SampleShelf shelf) {
        this.shelf = shelf;
    }

    @Override
    public Facts read() {
        return answer == null ? Facts.NONE : answer.get();
    }

    @Override
    public List<Job> jobs() {
        return List.of();
    }

    @Override
    public void goOffline(boolean offline) {
        answer = () -> new Facts(0, 0, List.of(), Restraint.NONE, null, new Outside(offline, null));
    }

    @Override
    public void undoLast() {}

    @Override
    public void redoLast() {}

    @Override
    public void cancel(JobId job) {}

    @Override
    public SampleShelf filters() {
        return shelf;
    }
}
