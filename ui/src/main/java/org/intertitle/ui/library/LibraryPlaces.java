package org.intertitle.ui.library;

import org.intertitle.kernel.TitleId;
import org.intertitle.queries.TitleSort;
import org.intertitle.ui.kit.PlaceState;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns what the library looks like into a remembered state, and back. */
final class LibraryPlaces {

    /** More than these are not written down one by one; a selection of all is made anew. */
    private static final int MOST = 500;

    private LibraryPlaces() {}

    static PlaceState state(LibraryViewModel model, int top) {
        TitleId cursor = model.selected().get();
        String picked =
                model.selection().size() > MOST
                        ? ""
                        : model.selection().ids().stream()
                                .map(TitleId::toString)
                                .collect(Collectors.joining(" "));
        return PlaceState.NONE
                .with("sort", model.sort().name())
                .with("descending", Boolean.toString(model.descending()))
                .with("cursor", cursor == null ? "" : cursor.toString())
                .with("picked", picked)
                .with("top", Integer.toString(top));
    }

    /** Restores all but the scroll, which is returned. */
    static int restore(LibraryViewModel model, PlaceState state) {
        sort(state)
                .ifPresent(sort ->
                        model.sortBy(sort, state.text("descending").equals(Optional.of("true"))));
        ids(state, "cursor").stream().findFirst().ifPresent(model.selected()::set);
        model.selection().restore(ids(state, "picked"));
        return state.text("top")
                .filter(text -> text.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(0);
    }

    private static Optional<TitleSort> sort(PlaceState state) {
        return state.text("sort")
                .flatMap(name ->
                        Arrays.stream(TitleSort.values())
                                .filter(sort -> sort.name().equals(name))
                                .findFirst());
    }

    private static List<TitleId> ids(PlaceState state, String key) {
        return state.text(key).stream()
                .flatMap(text -> Arrays.stream(text.split(" ")))
                .filter(id -> id.matches("\\d{1,18}"))
                .map(id -> new TitleId(Long.parseLong(id)))
                .toList();
    }
}
