package org.intertitle.ui.title;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.intertitle.kernel.FoldedName;
import org.intertitle.kernel.VideoId;
import org.intertitle.ui.kit.RowChanges;
import org.intertitle.ui.title.Episodes.Column;
import org.intertitle.ui.title.Episodes.Contents;
import org.intertitle.ui.title.Episodes.Line;
import org.jspecify.annotations.Nullable;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The rows of the matrix as they are shown: what a title holds, in a filter, each season open or
 * folded. FX thread only.
 */
final class MatrixContents {
    private final ObservableList<MatrixRow> rows = FXCollections.observableArrayList();
    private final Map<RowKey, Integer> places = new HashMap<>();
    private final Map<VideoId, Line> lines = new HashMap<>();
    private final Map<VideoId, String> names = new HashMap<>();
    private final Set<Integer> folded = new TreeSet<>();
    private @Nullable Contents contents;
    private List<Line> inFilter = List.of();
    private String words = "";
    private boolean gapsOnly;

    /** Shows what a title holds now, in the same filter; null for nothing. */
    void show(@Nullable Contents next) {
        contents = next;
        lines.clear();
        names.clear();
        if (next != null) {
            next.lines().forEach(line -> lines.put(line.video().id(), line));
        }
        arrange();
    }

    /** Shows only videos of which the name or file has these words, or only those with gaps. */
    void filter(String typed, boolean gaps) {
        words = FoldedName.fold(typed);
        gapsOnly = gaps;
        arrange();
    }

    void toggle(int season) {
        fold(season, !folded.contains(season));
    }

    void fold(int season, boolean fold) {
        if (fold ? folded.add(season) : folded.remove(season)) {
            arrange();
        }
    }

    /** Folds exactly these seasons. */
    void foldOnly(Collection<Integer> seasons) {
        folded.clear();
        folded.addAll(seasons);
        arrange();
    }

    Set<Integer> folded() {
        return Set.copyOf(folded);
    }

    private void arrange() {
        List<Line> all = contents == null ? List.of() : contents.lines();
        boolean seasons = Matrix.hasSeasons(all);
        inFilter = all.stream().filter(this::fits).sorted(order(seasons)).toList();
        List<MatrixRow> next =
                seasons
                        ? Matrix.rows(inFilter, columns(), folded)
                        : inFilter.stream().<MatrixRow>map(MatrixRow.Entry::new).toList();
        places.clear();
        for (int at = 0; at < next.size(); at++) {
            places.put(next.get(at).key(), at);
        }
        RowChanges.apply(rows, next);
    }

    private static Comparator<Line> order(boolean seasons) {
        return seasons
                ? Comparator.comparingInt(line -> Matrix.rank(Matrix.season(line)))
                : Comparator.comparingInt(_ -> 0);
    }

    private boolean fits(Line line) {
        return (!gapsOnly || Matrix.hasGap(line)) && (words.isEmpty() || named(line));
    }

    private boolean named(Line line) {
        return names.computeIfAbsent(line.video().id(), _ -> nameOf(line)).contains(words);
    }

    private static String nameOf(Line line) {
        String name = line.video().numbers().name();
        return FoldedName.fold(line.file().getFileName() + " " + (name == null ? "" : name));
    }

    /** What is shown, in order; the same object for good. */
    ObservableList<MatrixRow> rows() {
        return rows;
    }

    /** Where a row is shown, -1 where it is not. */
    int placeOf(@Nullable RowKey key) {
        return key == null ? -1 : places.getOrDefault(key, -1);
    }

    /** The videos in the filter, in the order of the rows, also those of folded seasons. */
    List<Line> inFilter() {
        return inFilter;
    }

    /** The videos in the filter that belong to a season. */
    List<Line> ofSeason(int season) {
        return inFilter.stream().filter(line -> Matrix.season(line) == season).toList();
    }

    Optional<Line> line(@Nullable VideoId video) {
        return Optional.ofNullable(video).map(lines::get);
    }

    List<Column> columns() {
        return contents == null ? List.of() : contents.columns();
    }

    /** What the title holds, in the filter or not. */
    Optional<Contents> contents() {
        return Optional.ofNullable(contents);
    }
}
