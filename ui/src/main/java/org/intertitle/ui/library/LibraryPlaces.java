package org.intertitle.ui.library;

import org.intertitle.kernel.TitleId;
import org.intertitle.queries.TitleGrouping;
import org.intertitle.queries.TitleSort;
import org.intertitle.ui.kit.IdRanges;
import org.intertitle.ui.kit.PlaceState;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Turns what the library looks like into a remembered state, and back. */
final class LibraryPlaces {

    private LibraryPlaces() {}

    static PlaceState state(LibraryViewModel model, int top) {
        TitleId cursor = model.selected().get();
        TitleOrder order = model.list().order().get();
        String picked = IdRanges.of(model.selection().ids().stream().mapToLong(TitleId::value));
        return PlaceState.NONE
                .with("sort", order.sort().name())
                .with("descending", Boolean.toString(order.descending()))
                .with("groups", order.grouping().name())
                .with("cursor", cursor == null ? "" : cursor.toString())
                .with("picked", picked)
                .with("top", Integer.toString(top));
    }

    /** Restores all but the scroll, which is returned. */
    static int restore(LibraryViewModel model, PlaceState state) {
        boolean descending = state.text("descending").equals(Optional.of("true"));
        named(TitleSort.class, state, "sort").ifPresent(sort -> model.sortBy(sort, descending));
        named(TitleGrouping.class, state, "groups").ifPresent(model::groupBy);
        ids(state, "cursor").stream().findFirst().ifPresent(model.selected()::set);
        model.selection().restore(ids(state, "picked"));
        return state.number("top").orElse(0);
    }

    private static <E extends Enum<E>> Optional<E> named(
            Class<E> type, PlaceState state, String key) {
        return state.text(key)
                .flatMap(name ->
                        Arrays.stream(type.getEnumConstants())
                                .filter(each -> each.name().equals(name))
                                .findFirst());
    }

    private static List<TitleId> ids(PlaceState state, String key) {
        return IdRanges.parse(state.text(key).orElse("")).mapToObj(TitleId::new).toList();
    }
}
