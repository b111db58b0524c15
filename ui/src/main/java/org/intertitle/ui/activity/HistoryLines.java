package org.intertitle.ui.activity;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.intertitle.kernel.BatchId;
import org.intertitle.ui.kit.Formats;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The lines of the history as batches arrive and are opened; what did not change keeps its place.
 * FX thread only.
 */
final class HistoryLines {
    private final ObservableList<HistoryLine> lines = FXCollections.observableArrayList();
    private final Set<BatchId> known = new HashSet<>();
    private final Formats formats;
    private String lastDay = "";

    HistoryLines(Formats formats) {
        this.formats = formats;
    }

    ObservableList<HistoryLine> lines() {
        return lines;
    }

    boolean isEmpty() {
        return known.isEmpty();
    }

    void clear() {
        known.clear();
        lastDay = "";
        lines.clear();
    }

    /** Adds older batches at the end. */
    void append(List<Past.Batch> older) {
        List<HistoryLine> more = new ArrayList<>();
        for (Past.Batch batch : older) {
            if (known.add(batch.id())) {
                String day = formats.heading(batch.when());
                if (!day.equals(lastDay)) {
                    more.add(new HistoryLine.Day(day));
                    lastDay = day;
                }
                more.add(new HistoryLine.Whole(batch, false));
            }
        }
        lines.addAll(more);
    }

    /** Adds newer batches at the beginning, newest first; the known among them are replaced. */
    void refresh(List<Past.Batch> changed) {
        for (Past.Batch batch : changed.reversed()) {
            if (known.contains(batch.id())) {
                replace(batch);
            } else {
                prepend(batch);
            }
        }
    }

    private void prepend(Past.Batch batch) {
        known.add(batch.id());
        HistoryLine.Day day = new HistoryLine.Day(formats.heading(batch.when()));
        HistoryLine line = new HistoryLine.Whole(batch, false);
        if (lines.isEmpty()) {
            lastDay = day.text();
        }
        if (!lines.isEmpty() && lines.getFirst().equals(day)) {
            lines.add(1, line);
        } else {
            lines.addAll(0, List.of(day, line));
        }
    }

    private void replace(Past.Batch batch) {
        int at = indexOf(batch.id());
        if (at >= 0 && lines.get(at) instanceof HistoryLine.Whole whole) {
            lines.set(at, new HistoryLine.Whole(batch, whole.open()));
        }
    }

    int indexOf(BatchId batch) {
        for (int at = 0; at < lines.size(); at++) {
            if (lines.get(at) instanceof HistoryLine.Whole whole
                    && whole.batch().id().equals(batch)) {
                return at;
            }
        }
        return -1;
    }

    boolean isOpen(BatchId batch) {
        int at = indexOf(batch);
        return at >= 0 && lines.get(at) instanceof HistoryLine.Whole whole && whole.open();
    }

    void close(BatchId batch) {
        int at = indexOf(batch);
        if (at >= 0 && lines.get(at) instanceof HistoryLine.Whole whole) {
            lines.remove(at + 1, end(at));
            lines.set(at, new HistoryLine.Whole(whole.batch(), false));
        }
    }

    /** Lists steps of a batch from one place on, in the place of what was listed from there. */
    void open(BatchId batch, int from, List<Past.Entry> entries) {
        int at = indexOf(batch);
        if (at < 0 || !(lines.get(at) instanceof HistoryLine.Whole whole)) {
            return;
        }
        List<HistoryLine> listed = new ArrayList<>();
        entries.forEach(entry -> listed.add(new HistoryLine.Single(whole.batch(), entry)));
        int shown = from + entries.size();
        if (shown < whole.batch().steps()) {
            listed.add(new HistoryLine.More(whole.batch(), shown));
        }
        int end = end(at);
        int begin = Math.min(end, at + 1 + from);
        lines.set(at, new HistoryLine.Whole(whole.batch(), true));
        if (lines.subList(begin, end).equals(listed)) {
            return;
        }
        if (end - begin == listed.size()) {
            for (int i = 0; i < listed.size(); i++) {
                if (!lines.get(begin + i).equals(listed.get(i))) {
                    lines.set(begin + i, listed.get(i));
                }
            }
        } else {
            lines.remove(begin, end);
            lines.addAll(begin, listed);
        }
    }

    private int end(int at) {
        int end = at + 1;
        while (end < lines.size()
                && (lines.get(end) instanceof HistoryLine.Single
                        || lines.get(end) instanceof HistoryLine.More)) {
            end++;
        }
        return end;
    }

    /** How many steps of an open batch are listed. */
    int listed(BatchId batch) {
        int at = indexOf(batch);
        return at < 0
                ? 0
                : (int)
                        lines.subList(at + 1, end(at)).stream()
                                .filter(HistoryLine.Single.class::isInstance)
                                .count();
    }
}
