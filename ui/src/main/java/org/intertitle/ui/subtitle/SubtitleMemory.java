package org.intertitle.ui.subtitle;

import org.intertitle.ui.kit.PlaceState;

import java.util.Optional;

/** Turns what an open subtitle looks like into a remembered state, and back. */
final class SubtitleMemory {
    private static final String CUE = "cue";
    private static final String QUERY = "query";
    private static final String MARKED = "marked";
    private static final String ENCODING = "encoding";

    private SubtitleMemory() {}

    static PlaceState state(SubtitleViewModel model) {
        Encoding encoding = model.reading().encoding();
        return PlaceState.NONE
                .with(CUE, Integer.toString(model.cues().chosen().get()))
                .with(QUERY, model.head().search().get())
                .with(MARKED, Boolean.toString(model.cues().marked().get()))
                .with(ENCODING, encoding == null ? "" : encoding.name());
    }

    static void restore(SubtitleViewModel model, PlaceState state) {
        state.text(MARKED).ifPresent(text -> model.cues().marked().set(Boolean.parseBoolean(text)));
        state.text(ENCODING)
                .flatMap(SubtitleMemory::encoding)
                .filter(told -> told != model.reading().encoding())
                .ifPresent(model.reading()::decode);
        state.text(QUERY).ifPresent(model.head().search()::set);
        state.number(CUE).ifPresent(model.cues()::await);
    }

    private static Optional<Encoding> encoding(String name) {
        return Encoding.known().stream().filter(each -> each.name().equals(name)).findFirst();
    }
}
