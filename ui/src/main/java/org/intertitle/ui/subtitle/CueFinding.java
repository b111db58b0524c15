package org.intertitle.ui.subtitle;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;

import org.intertitle.ui.kit.UiTasks;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;

/** What is being looked for in the cues, and where it was found. FX thread only. */
public final class CueFinding {
    private final ReadOnlyLongWrapper revision = new ReadOnlyLongWrapper();
    private final UiTasks.Latest searching;
    private final IntConsumer jump;
    private CueFinder finder = new CueFinder(List.of());
    private String query = "";
    private int[] found = {};

    CueFinding(UiTasks tasks, IntConsumer jump) {
        this.searching = tasks.latest();
        this.jump = jump;
    }

    /** Other cues: what was looked for is looked for in them. */
    void in(List<CueLine> cues) {
        finder = new CueFinder(List.copyOf(cues));
        search(query, -1);
    }

    /** Looks for it, and goes to the first place at or behind {@code from} unless that is -1. */
    void search(String wanted, int from) {
        query = wanted;
        if (wanted.isBlank()) {
            searching.forget();
            arrived(new int[0], -1);
            return;
        }
        CueFinder asked = finder;
        searching.run(() -> asked.find(wanted), places -> arrived(places, from));
    }

    private void arrived(int[] places, int from) {
        found = places;
        revision.set(revision.get() + 1);
        if (from >= 0 && found.length > 0) {
            int at = Arrays.binarySearch(found, from);
            jump.accept(found[at >= 0 ? at : (-at - 1) % found.length]);
        }
    }

    /** Goes to the next place behind a cue, or before it; around the ends. */
    void step(int from, int by) {
        if (found.length > 0) {
            int at = Arrays.binarySearch(found, from);
            int next = at >= 0 ? at + by : by > 0 ? -at - 1 : -at - 2;
            jump.accept(found[Math.floorMod(next, found.length)]);
        }
    }

    public boolean active() {
        return !query.isBlank();
    }

    public int count() {
        return found.length;
    }

    /** Which of the places this cue is, from 1; 0 where it is none. */
    public int position(int cue) {
        return Math.max(0, Arrays.binarySearch(found, cue) + 1);
    }

    /** Grows with each answer. */
    public ReadOnlyLongProperty revision() {
        return revision.getReadOnlyProperty();
    }

    void forget() {
        searching.forget();
    }
}
