package org.intertitle.ui.library;

import javafx.beans.property.SimpleObjectProperty;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;

import org.intertitle.kernel.FolderId;
import org.intertitle.kernel.Language;
import org.intertitle.kernel.RelativePath;
import org.intertitle.kernel.SubtitleKind;
import org.intertitle.kernel.TitleId;
import org.intertitle.library.TitleKind;
import org.intertitle.library.VideoState;
import org.intertitle.queries.Coverage;
import org.intertitle.queries.TitleGroups.Group;
import org.intertitle.queries.TitleRow;
import org.intertitle.ui.kit.Artwork;
import org.intertitle.ui.kit.ListSelection;
import org.intertitle.ui.kit.Look;
import org.intertitle.ui.kit.Measures;
import org.intertitle.ui.kit.Remembered;
import org.intertitle.ui.kit.Texts;
import org.intertitle.ui.kit.Theme;
import org.intertitle.ui.kit.UiTasks;
import org.intertitle.ui.kit.WindowedList;
import org.intertitle.wanted.CellState;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

/** A grid of posters as a person sees it, over made-up titles. */
abstract class PosterGridFixture {
    final Deque<Runnable> later = new ArrayDeque<>();
    final List<Throwable> failures = new ArrayList<>();
    final UiTasks tasks = new UiTasks(Runnable::run, later::add, failures::add);
    final List<String> names = new ArrayList<>();
    final WindowedList<TitleId, TitleRow> titles =
            new WindowedList<>(tasks, this::rows, TitleRow::id);
    final ListSelection<TitleId> selection =
            new ListSelection<>(
                    tasks.latest(),
                    titles::ids,
                    new ListSelection.Words(
                            Integer::toString, Integer::toString, Integer::toString),
                    () -> {});
    final SimpleObjectProperty<TitleId> cursor = new SimpleObjectProperty<>();
    final TitleLines lines = new TitleLines();
    List<Group> groups = List.of();
    int opened;

    List<TitleRow> rows(List<TitleId> ids) {
        return ids.stream().map(id -> row(id, names.get((int) id.value() - 1))).toList();
    }

    static TitleRow row(TitleId id, String name) {
        Coverage german =
                new Coverage(Language.of("de"), SubtitleKind.FULL, CellState.WANTED, 0, 1);
        Coverage english = new Coverage(Language.of("en"), SubtitleKind.FULL, CellState.POOR, 1, 1);
        return new TitleRow(
                id,
                new FolderId(1),
                new RelativePath("Films/" + id.value()),
                name,
                2001,
                TitleKind.FILM,
                false,
                1,
                1,
                46,
                VideoState.PRESENT,
                Instant.EPOCH,
                null,
                List.of(german, english));
    }

    PosterGrid grid(List<String> shown, Function<TitleRow, Optional<Path>> file) {
        names.clear();
        names.addAll(shown);
        PosterArt art = new PosterArt(new Artwork(tasks), file, 146, 204);
        PosterGrid grid =
                new PosterGrid(
                        titles,
                        lines,
                        selection,
                        cursor,
                        art,
                        () -> opened++,
                        Remembered.presentation(Texts.of(Locale.ENGLISH, Clock.systemUTC())));
        StackPane root = new StackPane(grid);
        Scene scene = new Scene(root, 900, 700);
        Look.apply(scene, Theme.LIGHT, Measures.STANDARD);
        List<TitleId> ids = IntStream.rangeClosed(1, shown.size()).mapToObj(TitleId::new).toList();
        show(ids);
        lay(grid);
        return grid;
    }

    void show(List<TitleId> ids) {
        titles.show(ids);
        lines.show(ids, groups, true);
    }

    void lay(PosterGrid grid) {
        Node root = grid.getScene().getRoot();
        root.resize(900, 700);
        for (int pass = 0; pass < 3; pass++) {
            root.applyCss();
            ((StackPane) root).layout();
            while (!later.isEmpty()) {
                later.remove().run();
            }
        }
    }

    static List<Poster> posters(PosterGrid grid) {
        return grid.lookupAll(".poster").stream().map(Poster.class::cast).toList();
    }

    void press(PosterGrid grid, KeyCode key, boolean shift) {
        Event.fireEvent(
                grid, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, shift, false, false, false));
        lay(grid);
    }

    static List<String> numbered(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(n -> "Film " + n).toList();
    }

    static MouseEvent mouse(
            EventType<MouseEvent> type, MouseButton button, boolean shift, boolean ctrl) {
        boolean primary = button == MouseButton.PRIMARY;
        return new MouseEvent(
                type, 0, 0, 0, 0, button, 1, shift, ctrl, false, false, primary, false, !primary,
                true, false, true, null);
    }
}
