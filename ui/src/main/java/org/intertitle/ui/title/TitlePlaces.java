package org.intertitle.ui.title;

import org.intertitle.kernel.VideoId;
import org.intertitle.ui.kit.PlaceState;
import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** Turns what a title's matrix looks like into a remembered state, and back. */
final class TitlePlaces {
    private static final String VIDEO = "v";
    private static final String SEASON = "s";
    private static final String ID = "\\d{1,18}";

    private TitlePlaces() {}

    static PlaceState state(TitleViewModel model, int top) {
        return PlaceState.NONE
                .with("search", model.head().search().get())
                .with("gaps", Boolean.toString(model.gapsOnly().get()))
                .with(
                        "folded",
                        model.matrix().folded().stream()
                                .map(Object::toString)
                                .collect(Collectors.joining(" ")))
                .with("row", text(model.cursor().row().get()))
                .with("column", Integer.toString(model.cursor().column().get()))
                .with("marks", MarksText.of(model.marks().all()))
                .with("top", Integer.toString(top));
    }

    private static String text(@Nullable RowKey key) {
        return switch (key) {
            case RowKey.OfVideo(var video) -> VIDEO + video.value();
            case RowKey.OfSeason(var season) -> SEASON + season;
            case null -> "";
        };
    }

    /** Restores all but the scroll, which is returned. */
    static int restore(TitleViewModel model, PlaceState state) {
        state.text("folded")
                .ifPresent(text ->
                        model.matrix()
                                .foldOnly(
                                        Arrays.stream(text.split(" "))
                                                .filter(each -> each.matches("-?\\d{1,8}"))
                                                .map(Integer::valueOf)
                                                .toList()));
        state.text("gaps").ifPresent(text -> model.gapsOnly().set(Boolean.parseBoolean(text)));
        state.text("search").ifPresent(model.head().search()::set);
        state.text("marks").ifPresent(text -> model.marks().restore(MarksText.cells(text)));
        state.text("row")
                .flatMap(TitlePlaces::key)
                .ifPresent(key -> model.cursor().await(key, number(state, "column")));
        return number(state, "top");
    }

    private static Optional<RowKey> key(String text) {
        if (text.matches(VIDEO + ID)) {
            return Optional.of(new RowKey.OfVideo(new VideoId(Long.parseLong(text.substring(1)))));
        }
        return text.matches(SEASON + "-?\\d{1,8}")
                ? Optional.of(new RowKey.OfSeason(Integer.parseInt(text.substring(1))))
                : Optional.empty();
    }

    private static int number(PlaceState state, String key) {
        return state.number(key).orElse(0);
    }
}
