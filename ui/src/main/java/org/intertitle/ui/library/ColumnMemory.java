package org.intertitle.ui.library;

import javafx.collections.ListChangeListener;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;

import org.intertitle.ui.kit.ViewMemory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Remembers the order of a table's columns, their widths, and which are hidden. Columns have ids;
 * what is remembered of columns that are not there now is kept for when they come back, and what
 * the window has no room for stays chosen.
 */
final class ColumnMemory {
    private static final Pattern ENTRY = Pattern.compile("([\\w.-]+):(\\d{1,4}):([01])");

    private final ViewMemory memory;
    private final String key;
    private final Map<String, Kept> kept = new LinkedHashMap<>();
    private final Set<String> leftOut = new HashSet<>();
    private boolean arranging;

    private record Kept(int width, boolean visible) {}

    ColumnMemory(ViewMemory memory, String key) {
        this.memory = memory;
        this.key = key;
        memory.text(key)
                .ifPresent(text ->
                        ENTRY.matcher(text)
                                .results()
                                .forEach(found ->
                                        kept.put(
                                                found.group(1),
                                                new Kept(
                                                        Integer.parseInt(found.group(2)),
                                                        found.group(3).equals("1")))));
    }

    /** Shows these columns as they were left; new ones come where they are given. */
    <S> void arrange(TableView<S> table, List<TableColumn<S, S>> columns) {
        arranging = true;
        List<String> order = new ArrayList<>(kept.keySet());
        List<TableColumn<S, S>> arranged = new ArrayList<>(columns);
        if (columns.stream().allMatch(column -> order.contains(column.getId()))) {
            arranged.sort(Comparator.comparingInt(column -> order.indexOf(column.getId())));
        }
        for (TableColumn<S, S> column : arranged) {
            Kept before = kept.get(column.getId());
            if (before != null) {
                column.setPrefWidth(before.width());
            }
            column.setVisible(shown(column));
        }
        table.getColumns().setAll(arranged);
        arranging = false;
    }

    /** Leaves out these columns, and only these, whatever the person chose; forgets no choice. */
    <S> void leaveOut(TableView<S> table, List<TableColumn<S, S>> columns) {
        Set<String> ids = columns.stream().map(TableColumn::getId).collect(Collectors.toSet());
        if (ids.equals(leftOut)) {
            return;
        }
        leftOut.clear();
        leftOut.addAll(ids);
        arranging = true;
        table.getColumns().forEach(column -> column.setVisible(shown(column)));
        arranging = false;
    }

    private boolean shown(TableColumn<?, ?> column) {
        return chosen(column) && !leftOut.contains(column.getId());
    }

    private boolean chosen(TableColumn<?, ?> column) {
        Kept before = kept.get(column.getId());
        return before == null || before.visible();
    }

    /** Remembers from now on what the person changes. */
    <S> void follow(TableView<S> table) {
        table.getColumns()
                .addListener(
                        (ListChangeListener<TableColumn<S, ?>>)
                                _ -> {
                                    table.getColumns().forEach(column -> watch(table, column));
                                    keep(table);
                                });
        table.getColumns().forEach(column -> watch(table, column));
    }

    private <S> void watch(TableView<S> table, TableColumn<S, ?> column) {
        if (column.getProperties().put(ColumnMemory.class, this) == null) {
            column.widthProperty().subscribe((_, _) -> keep(table));
            column.visibleProperty().subscribe((_, _) -> keep(table));
        }
    }

    private <S> void keep(TableView<S> table) {
        if (arranging) {
            return;
        }
        Map<String, Kept> now = new LinkedHashMap<>();
        for (TableColumn<S, ?> column : table.getColumns()) {
            boolean visible =
                    leftOut.contains(column.getId()) ? chosen(column) : column.isVisible();
            now.put(column.getId(), new Kept((int) column.getWidth(), visible));
        }
        kept.forEach(now::putIfAbsent);
        kept.clear();
        kept.putAll(now);
        StringBuilder text = new StringBuilder();
        kept.forEach((id, column) ->
                text.append(id)
                        .append(':')
                        .append(column.width())
                        .append(':')
                        .append(column.visible() ? 1 : 0)
                        .append(' '));
        memory.put(key, text.toString().strip());
    }
}
