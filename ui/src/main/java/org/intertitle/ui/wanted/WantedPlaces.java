package org.intertitle.ui.wanted;

import org.intertitle.kernel.WantedId;
import org.intertitle.ui.kit.IdRanges;
import org.intertitle.ui.kit.PlaceState;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Turns what the wanted list looks like into a remembered state, and back. */
final class WantedPlaces {
    private WantedPlaces() {}

    static PlaceState state(WantedViewModel model, int top) {
        return PlaceState.NONE
                .with("ignored", Boolean.toString(model.ignored().get()))
                .with(
                        "folded",
                        model.list().groups().folded().stream()
                                .map(Remedy::name)
                                .collect(Collectors.joining(" ")))
                .with(
                        "selected",
                        IdRanges.of(model.selection().ids().stream().mapToLong(WantedId::value)))
                .with("top", Integer.toString(top));
    }

    /** Restores all but the scroll, which is returned. */
    static int restore(WantedViewModel model, PlaceState state) {
        state.text("folded")
                .ifPresent(text ->
                        Arrays.stream(Remedy.values())
                                .forEach(remedy ->
                                        model.list()
                                                .groups()
                                                .fold(remedy, text.contains(remedy.name()))));
        state.text("ignored").ifPresent(text -> model.ignored().set(Boolean.parseBoolean(text)));
        state.text("selected")
                .ifPresent(text ->
                        model.selection()
                                .restore(IdRanges.parse(text).mapToObj(WantedId::new).toList()));
        model.reload();
        return state.number("top").orElse(0);
    }
}
