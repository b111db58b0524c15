package org.intertitle.ui.kit;

import javafx.collections.ObservableList;

import java.util.List;

/** Brings a shown list to a new content by touching only the rows that differ. */
public final class RowChanges {
    private RowChanges() {}

    /** Makes {@code shown} equal to {@code next}; equal rows stay the very objects they were. */
    public static <T> void apply(ObservableList<T> shown, List<? extends T> next) {
        if (shown.size() == next.size()) {
            replaceEach(shown, next);
            return;
        }
        int most = Math.min(shown.size(), next.size());
        int start = 0;
        while (start < most && shown.get(start).equals(next.get(start))) {
            start++;
        }
        int end = 0;
        while (end < most - start
                && shown.get(shown.size() - 1 - end).equals(next.get(next.size() - 1 - end))) {
            end++;
        }
        if (start + end == 0) {
            shown.setAll(next);
            return;
        }
        shown.remove(start, shown.size() - end);
        shown.addAll(start, next.subList(start, next.size() - end));
    }

    private static <T> void replaceEach(ObservableList<T> shown, List<? extends T> next) {
        for (int at = 0; at < next.size(); at++) {
            if (!shown.get(at).equals(next.get(at))) {
                replaceFrom(shown, next, at);
                return;
            }
        }
    }

    /** One by one while few differ; each replacement is heard, so many go in one. */
    private static <T> void replaceFrom(
            ObservableList<T> shown, List<? extends T> next, int first) {
        int few = 32;
        int differ = 0;
        for (int at = first; at < next.size() && differ <= few; at++) {
            differ += shown.get(at).equals(next.get(at)) ? 0 : 1;
        }
        if (differ > few) {
            shown.setAll(next);
            return;
        }
        for (int at = first; at < next.size(); at++) {
            if (!shown.get(at).equals(next.get(at))) {
                shown.set(at, next.get(at));
            }
        }
    }
}
